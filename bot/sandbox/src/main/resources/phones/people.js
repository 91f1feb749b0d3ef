/** The search for whose phone to open: a list below a field, gone through with the arrow keys. */
import { get, shown } from './api.js';
import { el, icon } from './dom.js';
import { avatar, describe, nameOf, nextStranger, person } from './person.js';
import { all, open } from './phones.js';

const WAIT_MS = 150;
const MOST = 8;

export function mountPeople(element) {
  const list = el('ul', { id: 'people-found', role: 'listbox', tLabel: 'people-found', hidden: true });
  const field = el('input', {
    type: 'search', role: 'combobox', tLabel: 'search', tPlaceholder: 'search', autocomplete: 'off',
    'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list',
  });
  const search = new Search(field, list);
  field.addEventListener('input', () => search.soon());
  field.addEventListener('focus', () => search.now().catch(shown));
  field.addEventListener('keydown', event => search.key(event));
  element.addEventListener('focusout', event => element.contains(event.relatedTarget) || search.shut());
  element.append(el('div', { class: 'search' }, icon('search'), field), list);
}

class Search {
  constructor(field, list) {
    this.field = field;
    this.list = list;
    this.asked = 0;
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now().catch(shown), WAIT_MS);
  }

  /** What was asked last is shown, whichever answer comes last. */
  async now() {
    const asked = ++this.asked;
    const found = await get(`/sandbox/people?limit=${MOST}&q=${encodeURIComponent(this.field.value)}`);
    if (asked !== this.asked || !this.field.matches(':focus')) return;
    const stranger = await person(nextStranger(all()));
    const none = found.length === 0 && this.field.value.trim() ? [this.none()] : [];
    this.list.replaceChildren(...none, ...[...found, stranger].map((one, at) => this.option(one, at)));
    this.list.hidden = false;
    this.field.setAttribute('aria-expanded', 'true');
    this.mark(this.field.value && found.length > 0 ? 0 : -1);
  }

  none() {
    return el('li', {
      class: 'found-none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false', t: 'nobody-found',
      data: { tValues: JSON.stringify({ q: this.field.value.trim() }) },
    });
  }

  option(one, at) {
    const open = all().some(phone => phone.person.id === one.id);
    return el('li', {
      id: `people-${at}`, role: 'option', 'aria-selected': 'false', data: { person: one.id },
      onmousedown: event => event.preventDefault(), onclick: () => this.choose(one.id).catch(shown),
    }, avatar(one), el('span', { class: 'found-who' }, el('strong', {}, nameOf(one)), el('span', {}, ...describe(one))),
    open ? el('span', { class: 'found-open', t: 'open-already' }) : null);
  }

  key(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && !this.list.hidden) this.mark(this.marked + moves[event.key]);
    else if (event.key === 'Enter' && this.marked >= 0) this.choose(this.options()[this.marked].dataset.person).catch(shown);
    else if (event.key === 'Escape') this.clear();
    else return;
    event.preventDefault();
  }

  /** What can be chosen. */
  options() {
    return [...this.list.querySelectorAll('[data-person]')];
  }

  mark(at) {
    const options = this.options();
    this.marked = Math.max(-1, Math.min(at, options.length - 1));
    options.forEach((option, n) => option.setAttribute('aria-selected', String(n === this.marked)));
    options[this.marked]?.scrollIntoView({ block: 'nearest' });
    this.field.setAttribute('aria-activedescendant', options[this.marked]?.id ?? '');
  }

  async choose(id) {
    this.clear();
    const phone = await open(id);
    phone.scrollTo();
    phone.composer.field.focus();
  }

  clear() {
    this.field.value = '';
    this.shut();
  }

  shut() {
    this.asked++;
    this.marked = -1;
    this.list.hidden = true;
    this.field.setAttribute('aria-expanded', 'false');
    this.field.removeAttribute('aria-activedescendant');
    document.body.classList.remove('adding');
  }
}
