/** One person's phone with the account's chat on it. */
import { get, post } from './api.js';
import { el } from './dom.js';
import { Chat } from './chat.js';
import { composer } from './composer.js';

export class Phone {
  constructor(person) {
    this.person = person;
    this.openid = `oPhone_${person.id}`.replace(/[^A-Za-z0-9_-]/g, '_');
    this.chat = new Chat(this);
    this.element = el('section', {
      class: 'phone', 'aria-label': person.name, data: { person: person.id, openid: this.openid },
    }, el('h2', {}, person.name), this.chat.element, composer(this));
  }

  say(text) {
    return this.act('say', { text });
  }

  tap(text, menuId) {
    return this.act('say', { text, menuId });
  }

  photo(file = new Blob()) {
    return this.act('photo', file);
  }

  voice(file = new Blob()) {
    return this.act('voice', file);
  }

  place(latitude, longitude, label) {
    return this.act('location', { latitude, longitude, label });
  }

  async act(what, body) {
    this.add(await post(this.path(what), body));
  }

  async reread() {
    this.chat.replace(await get(this.path('conversation')));
  }

  add(entries) {
    entries.forEach(entry => this.chat.add(entry));
  }

  scrollTo() {
    this.element.scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  lastReply() {
    return this.chat.lastReply();
  }

  path(what) {
    return `/sandbox/emulator/users/${this.openid}/${what}`;
  }
}
