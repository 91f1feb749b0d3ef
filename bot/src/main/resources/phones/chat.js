/** The lines of one chat. */
import { el } from './dom.js';
import { words } from './text.js';

export class Chat {
  constructor(phone) {
    this.phone = phone;
    this.entries = new Map();
    this.element = el('ol', { class: 'chat', role: 'log', 'aria-live': 'polite', lang: 'zh-CN', tabIndex: 0 });
  }

  add(entry) {
    if (this.entries.has(entry.id)) return;
    this.entries.set(entry.id, entry);
    this.element.append(el('li', { class: 'entry', role: 'group', data: { by: entry.by, kind: entry.kind } },
      el('div', { class: 'bubble' }, ...words(entry.text, this.phone))));
    this.element.scrollTop = this.element.scrollHeight;
  }

  replace(entries) {
    const known = entries[0] && this.entries.get(entries[0].id);
    if (!known || known.at !== entries[0].at) {
      this.entries.clear();
      this.element.replaceChildren();
    }
    entries.forEach(entry => this.add(entry));
  }

  lastReply() {
    return [...this.entries.values()].filter(entry => entry.by === 'ACCOUNT').at(-1)?.text ?? '';
  }
}
