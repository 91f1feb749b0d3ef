/** One person's phone with the account's chat on it. */
import { get, post, Refused } from './api.js';
import { Chat } from './chat.js';
import { Composer } from './composer.js';
import { el } from './dom.js';
import { phoneFrame } from './frame.js';
import { openidOf } from './person.js';
import { sample } from './samples.js';

export class Phone {
  /** @param onClose called when the phone is to be put away */
  constructor(person, onClose) {
    this.person = person;
    this.close = onClose;
    this.openid = openidOf(person.id);
    this.waiting = 0;
    this.chat = new Chat(this);
    this.composer = new Composer(this);
    this.element = phoneFrame(this);
  }

  /** All of these resolve when the account's answer is shown, and are refused when the phone cannot do it now. */
  say(text) {
    return this.act('say', { text });
  }

  tap(text, menuId) {
    return this.act('say', { text, menuId });
  }

  /** Sends a picture; without one, the sample. */
  async photo(file) {
    return this.act('photo', file ?? await sample('dark-road.jpg'));
  }

  /**
   * Sends a recording as AMR; without one, the sample.
   *
   * @param heard what a recogniser takes it for; nothing where none listens
   */
  async voice(file, heard = '') {
    return this.act(`voice?heard=${encodeURIComponent(heard)}`, file ?? await sample('lamp.amr'));
  }

  place(latitude, longitude, label) {
    return this.act('location', { latitude, longitude, label });
  }

  menu(button) {
    return this.act('menu', { button });
  }

  /** Follows again, and says again who he is: the account forgot him when he left. */
  async follow() {
    await this.act('follow');
    this.shows({ following: true, blocking: false });
    if (this.person.bindCode) await this.say(`绑定 ${this.person.bindCode}`);
  }

  /** Whatever was switched off on it, messages come again. */
  async listens() {
    const { following, blocking } = this.element.dataset;
    if (following === 'false') await this.follow();
    else if (blocking === 'true') await this.block(false);
  }

  async unfollow() {
    await this.act('unfollow');
    this.shows({ following: false, blocking: false });
  }

  /** Switches the account's messages off or on. */
  async block(on) {
    this.shows(await this.asks('block', { on }));
  }

  async act(what, body) {
    this.add(await this.asks(what, body));
  }

  async asks(what, body) {
    this.wait(1);
    try {
      return await post(this.path(what), body);
    } catch (error) {
      if (error instanceof Refused) this.complain(error.message);
      throw error;
    } finally {
      this.wait(-1);
    }
  }

  /** Follows and binds whom the platform has not met, then shows what stands in the chat. */
  async setUp() {
    const users = await get('/sandbox/emulator/users');
    const user = users.find(one => one.openid === this.openid);
    const before = user?.entries > 0 ? await get(this.path('conversation')) : [];
    if (before.length === 0 && !user?.following) await this.begin();
    else if (before.length > 0 && user.following && this.isHalfSetUp(before)) await this.bind();
    else this.shows(user);
    this.chat.replace(await get(this.path('conversation')));
  }

  /** Whether the page was closed after he followed and before he said who he is. */
  isHalfSetUp(entries) {
    return this.person.bindCode && !entries.some(entry => entry.by === 'USER' && entry.kind !== 'event');
  }

  async begin() {
    const added = await post(this.path('follow?again=true'));
    if (added.length > 0) await this.bind();
    this.shows({ following: true, blocking: false });
  }

  async bind() {
    if (this.person.bindCode) await post(this.path('say'), { text: `绑定 ${this.person.bindCode}` });
    this.shows({ following: true, blocking: false });
  }

  add(entries) {
    entries.forEach(entry => this.chat.add(entry));
  }

  shows({ following, blocking }) {
    this.element.dataset.following = following;
    this.element.dataset.blocking = blocking;
  }

  wait(more) {
    this.waiting += more;
    this.element.dataset.waiting = this.waiting > 0;
  }

  complain(reason) {
    this.chat.note(el('span', { t: 'refused', data: { tValues: JSON.stringify({ reason }) } }));
  }

  /** Brings the phone into view. */
  scrollTo() {
    this.element.dispatchEvent(new CustomEvent('lianhu:show', { bubbles: true }));
    this.element.scrollIntoView({ block: 'nearest', inline: 'center' });
    this.chat.toEnd();
  }

  /** What the account said last, links and all; empty when nothing. */
  lastReply() {
    return this.chat.lastReply();
  }

  path(what) {
    return `/sandbox/emulator/users/${this.openid}/${what}`;
  }
}
