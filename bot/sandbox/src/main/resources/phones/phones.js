/** Which phones are open: remembered from visit to visit, set up again when the server has forgotten them. */
import { get, onEntry, onReconnect, Refused, shown } from './api.js';
import { el } from './dom.js';
import { Phone } from './phone.js';
import { isStranger, person } from './person.js';

export const KEPT = 'lianhu.open';
const opening = new Map();
const phones = [];
const listeners = new Set();
let row = null;

/** Opens the phones of the last visit in the element, or those of a first one. */
export async function mountPhones(element) {
  row = element;
  onEntry(entry => all().find(phone => phone.openid === entry.openid)?.add([entry]));
  onReconnect(() => all().forEach(phone => phone.setUp().catch(shown)));
  await openAll(kept());
  if (!all().some(phone => !isStranger(phone.person.id))) await openFirst();
}

/** Opens those that are open at first. */
export async function openFirst() {
  await openAll(await cast());
}

async function cast() {
  return (await get('/sandbox/people/cast')).map(one => one.id);
}

/** In their order; whoever is not in this network is forgotten. */
async function openAll(ids) {
  await Promise.all(ids.map(id => open(id).catch(error => {
    if (!(error instanceof Refused)) throw error;
  })));
}

/** The phone of somebody of the network, or of `stranger-N`; opened if it is not yet. */
export function open(id) {
  if (!opening.has(id)) {
    opening.set(id, make(id).catch(error => {
      close(id);
      throw error;
    }));
  }
  return opening.get(id);
}

async function make(id) {
  const before = [...opening.keys()];
  const phone = new Phone(await person(id), () => close(id));
  add(phone, before);
  await phone.setUp();
  return phone;
}

/** Puts a phone before those that were asked for later. */
function add(phone, before) {
  const after = phones.findIndex(other => !before.includes(other.person.id));
  const at = after < 0 ? phones.length : after;
  row.insertBefore(phone.element, phones[at]?.element ?? null);
  phones.splice(at, 0, phone);
  changed();
}

export function close(id) {
  opening.delete(id);
  const at = phones.findIndex(phone => phone.person.id === id);
  if (at < 0) return;
  const [gone] = phones.splice(at, 1);
  const focused = gone.element.contains(document.activeElement);
  gone.element.remove();
  changed();
  if (focused) ((phones[at] ?? phones.at(-1))?.chat.element ?? row.querySelector('.none-open button')).focus();
}

/** The open phones, from left to right. */
export function all() {
  return [...phones];
}

/** Calls with all phones whenever one is opened or closed; returns how to stop that. */
export function onPhones(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says what to do where no phone is open. */
function emptied() {
  row.querySelector('.none-open')?.remove();
  if (phones.length > 0) return;
  row.append(el('div', { class: 'none-open' }, el('p', { t: 'all-closed' }), el('button', {
    type: 'button', class: 'weui-btn weui-btn_primary weui-btn_mini', t: 'open-first', data: { do: 'open-first' },
    onclick: () => openFirst().catch(shown),
  })));
}

function changed() {
  emptied();
  localStorage.setItem(KEPT, JSON.stringify(phones.map(phone => phone.person.id)));
  listeners.forEach(listener => listener(all()));
}

function kept() {
  try {
    const ids = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(ids) ? ids.filter(id => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
