/** The lines of one chat, each once and in their order. */
import { el } from './dom.js';
import { lineOf } from './entry.js';
import { numbersIn, show } from './text.js';
import { timeLine } from './times.js';

const NEAR_END = 90;
/** Of so many of the last lines the links are on the way of the Tab key; the arrow keys reach the others. */
const TABBED = 3;

export class Chat {
  constructor(phone) {
    this.phone = phone;
    this.entries = new Map();
    this.numbers = new Set();
    this.element = el('ol', {
      class: 'chat', role: 'log', 'aria-live': 'polite', tLabel: 'chat-of', tabIndex: 0,
      data: { tValues: JSON.stringify({ name: phone.person.name || phone.person.id }) },
      onscroll: () => { this.stuck = this.atEnd(); }, onkeydown: event => this.arrows(event),
    });
    this.stuck = true;
    new ResizeObserver(() => this.stuck && this.toEnd()).observe(this.element);
  }

  /** Shows a line that has come. */
  add(entry) {
    if (this.put(entry)) this.tellNumber();
  }

  /** Shows what the server has; the lines that stand here already stay. */
  replace(entries) {
    if (this.isAnother(entries)) this.clear();
    entries.forEach(entry => this.put(entry));
    this.tellNumber();
    this.toEnd();
  }

  /** A server that was started anew counts from one again. What came after it was asked is newer than its last. */
  isAnother(entries) {
    const first = entries[0]?.id ?? 0;
    const last = entries.at(-1)?.id ?? Infinity;
    const known = [...this.entries.values()].filter(entry => entry.id >= first && entry.id <= last);
    const same = new Map(entries.map(entry => [entry.id, entry.at]));
    return known.some(entry => same.get(entry.id) !== entry.at);
  }

  clear() {
    this.entries.clear();
    this.numbers.clear();
    this.element.replaceChildren();
  }

  put(entry) {
    if (this.entries.has(entry.id)) return false;
    this.stuck ||= entry.by === 'USER';
    const last = this.last();
    this.entries.set(entry.id, entry);
    if (last && last.id > entry.id) this.insert(entry);
    else this.append(entry, last);
    this.shorten();
    if (this.stuck) this.toEnd();
    return true;
  }

  append(entry, last) {
    const time = timeLine(last, entry);
    if (time) this.element.append(time);
    this.element.append(lineOf(entry, this.phone));
  }

  /** The feed and the answer to a call may overtake each other. */
  insert(entry) {
    const later = [...this.element.querySelectorAll('.entry')].find(line => Number(line.dataset.id) > entry.id);
    this.element.insertBefore(lineOf(entry, this.phone), later);
  }

  /** Says something of the phone itself; it is gone when the chat is read again. */
  note(...words) {
    this.element.append(el('li', { class: 'aside', role: 'group' }, ...words));
    this.toEnd();
  }

  /** A new number in an answer to a resident wants to be seen. */
  tellNumber() {
    if (this.phone.person.kind === 'member') return;
    const fresh = [...this.entries.values()].filter(entry => entry.by === 'ACCOUNT')
      .flatMap(entry => numbersIn(entry.text)).filter(number => !this.numbers.has(number));
    fresh.forEach(number => this.numbers.add(number));
    if (fresh.length > 0) show(Math.max(...fresh));
  }

  shorten() {
    const beyond = [...this.element.querySelectorAll('.entry')].at(-1 - TABBED);
    beyond?.querySelectorAll('button, a').forEach(link => { link.tabIndex = -1; });
  }

  arrows(event) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const links = [...this.element.querySelectorAll('button, a')];
    const at = links.indexOf(document.activeElement);
    if (!step || at < 0) return;
    links[at + step]?.focus();
    event.preventDefault();
  }

  last() {
    return this.entries.get(Math.max(...this.entries.keys()));
  }

  lastReply() {
    return this.inOrder().filter(entry => entry.by === 'ACCOUNT').at(-1)?.text ?? '';
  }

  /** All lines, oldest first. */
  inOrder() {
    return [...this.entries.values()].sort((a, b) => a.id - b.id);
  }

  atEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }

  toEnd() {
    this.stuck = true;
    this.element.scrollTop = this.element.scrollHeight;
  }
}
