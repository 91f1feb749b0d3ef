/** What is below a chat: where one writes, the tools beside it, and the account's menu in its place. */
import { shown } from './api.js';
import { el, icon } from './dom.js';
import { menuBar } from './menu.js';
import { photoSheet, placeSheet, voiceSheet } from './tools.js';

/** What a browser says of a key that an input method has taken, when it does not say so otherwise. */
const TAKEN_BY_INPUT_METHOD = 229;

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.field = el('textarea', {
      name: 'say', rows: 1, autocomplete: 'off', enterKeyHint: 'send', tLabel: 'say', tPlaceholder: 'say-hint',
      maxLength: 2000, onkeydown: event => this.key(event), oninput: () => this.grow(),
    });
    this.form = el('form', { class: 'composer', onsubmit: event => this.send(event) },
      el('div', { class: 'writing' }, this.toggle('menu', 'show-menu'), this.field,
        el('button', { type: 'submit', class: 'weui-btn weui-btn_primary weui-btn_mini', t: 'send', data: { do: 'send' } })),
      el('div', { class: 'tools' }, tool('photo', 'photo', event => photoSheet(phone, event.currentTarget)),
        tool('voice', 'mic', event => voiceSheet(phone, event.currentTarget)),
        tool('place', 'place', event => placeSheet(phone, event.currentTarget))));
    this.menu = menuBar(phone, this.toggle('keyboard', 'show-keyboard'));
    this.element = el('div', { class: 'foot', data: { shows: 'keyboard' } }, this.form, this.menu.element);
  }

  toggle(to, words) {
    return el('button', {
      type: 'button', class: 'plain', tLabel: words, tTitle: words, data: { do: to }, onclick: () => this.show(to),
    }, icon(to));
  }

  show(what) {
    this.element.dataset.shows = what;
    if (what === 'menu') this.menu.load();
    else this.field.focus();
  }

  /** Enter sends; with Shift it breaks the line; while an input method is at work it is the method's. */
  key(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD) return;
    this.send(event);
  }

  send(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text) return;
    this.field.value = '';
    this.grow();
    this.phone.say(text).catch(error => {
      this.field.value ||= text;
      shown(error);
    });
  }

  grow() {
    this.field.style.height = 'auto';
    const edges = this.field.offsetHeight - this.field.clientHeight;
    this.field.style.height = `${this.field.scrollHeight + edges}px`;
  }
}

function tool(name, picture, onclick) {
  return el('button', { type: 'button', class: 'tool', 'aria-haspopup': 'dialog', data: { do: name }, onclick }, icon(picture),
    el('span', { t: name }));
}
