/** On a narrow screen one thing shows at a time: a phone, the ticket beside them, or the search for more. */
import { onEntry } from './api.js';
import { el, icon } from './dom.js';
import { avatar, nameOf } from './person.js';
import { all, onPhones } from './phones.js';
import { onTicket } from './text.js';

const SIDE = 'side';
let shownId = null;
let chosenId = null;

export function mountTabs(element) {
  const tabs = el('div', { role: 'tablist', tLabel: 'tabs', onkeydown: arrows });
  const adder = el('button', { type: 'button', class: 'plain', tLabel: 'search', data: { do: 'add' }, onclick: add }, icon('plus'));
  element.append(tabs, adder);
  onPhones(phones => draw(tabs, phones));
  onEntry(entry => mark(tabs, entry));
  document.addEventListener('lianhu:show', event => choose(event.target.dataset.person));
  onTicket(({ asked }) => asked && choose(SIDE));
}

function draw(tabs, phones) {
  tabs.replaceChildren(...phones.map(phone => tab(phone.person.id, phone.element.id, avatar(phone.person),
    el('span', { class: 'tab-name' }, nameOf(phone.person)))),
  tab(SIDE, SIDE, icon('ticket'), el('span', { class: 'tab-name', t: 'ticket-tab' })));
  const ids = [...phones.map(phone => phone.person.id), SIDE];
  show(ids.includes(chosenId) ? chosenId : phones[0]?.person.id ?? null);
}

function tab(id, controls, ...inside) {
  return el('button', {
    type: 'button', role: 'tab', 'aria-controls': controls, data: { tab: id }, onclick: () => choose(id),
  }, ...inside);
}

function choose(id) {
  chosenId = id;
  show(id);
}

function show(id) {
  shownId = id;
  for (const tab of document.querySelectorAll('#tabs [role=tab]')) {
    const chosen = tab.dataset.tab === id;
    tab.setAttribute('aria-selected', String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    if (chosen) delete tab.dataset.unread;
  }
  all().forEach(phone => phone.element.classList.toggle('shown', phone.person.id === id));
  document.getElementById(SIDE).classList.toggle('shown', id === SIDE);
  all().find(phone => phone.person.id === id)?.chat.toEnd();
}

/** A dot for what came in where one is not looking. */
function mark(tabs, entry) {
  const phone = all().find(one => one.openid === entry.openid);
  if (entry.by !== 'ACCOUNT' || !phone || phone.person.id === shownId) return;
  const tab = [...tabs.children].find(one => one.dataset.tab === phone.person.id);
  if (tab) tab.dataset.unread = 'true';
}

function arrows(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const tabs = [...event.currentTarget.children];
  const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
  choose(next.dataset.tab);
  next.focus();
  event.preventDefault();
}

function add() {
  document.body.classList.add('adding');
  document.querySelector('#people input').focus();
}
