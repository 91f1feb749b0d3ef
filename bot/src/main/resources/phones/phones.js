/** Which phones are open. */
import { get, post, onEntry, onReconnect, Refused } from './api.js';
import { Phone } from './phone.js';

const KEPT = 'lianhu.open';
const USERS = '/sandbox/emulator/users';
const CONFLICT = 409;
const phones = new Map();
let row = null;

/** Shows the phones that were open, or those of the first visit. */
export async function mountPhones(element) {
  row = element;
  onEntry(entry => all().find(phone => phone.openid === entry.openid)?.add([entry]));
  onReconnect(() => all().forEach(phone => ready(phone)));
  for (const id of await atFirst()) await open(id).catch(forgetStranger(id));
  if (phones.size === 0) for (const { id } of await get('/sandbox/people/cast')) await open(id);
}

async function atFirst() {
  const kept = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
  return kept.length > 0 ? kept : (await get('/sandbox/people/cast')).map(person => person.id);
}

/** Somebody of another network may have been open. */
function forgetStranger(id) {
  return error => {
    if (!(error instanceof Refused)) throw error;
    phones.delete(id);
  };
}

/** The phone of somebody of the network; opened if it is not yet. */
export function open(id) {
  if (!phones.has(id)) phones.set(id, make(id));
  return phones.get(id);
}

async function make(id) {
  const phone = new Phone(await get(`/sandbox/people/${encodeURIComponent(id)}`));
  phone.opened = id;
  row.append(phone.element);
  open_.set(id, phone);
  keep();
  await ready(phone);
  return phone;
}

const open_ = new Map();

/** Follows and binds whom the platform has not seen yet, then shows what stands in the chat. */
async function ready(phone) {
  const users = await get(USERS);
  const known = users.find(user => user.openid === phone.openid);
  if (!known || known.entries === 0) await begin(phone);
  await phone.reread();
}

async function begin(phone) {
  try {
    await post(`${USERS}/${phone.openid}/follow`);
    await phone.say(`绑定 ${phone.person.bindCode}`);
  } catch (error) {
    if (error.status !== CONFLICT) throw error;
  }
}

export function close(id) {
  open_.get(id)?.element.remove();
  open_.delete(id);
  phones.delete(id);
  keep();
}

export function all() {
  return [...open_.values()];
}

function keep() {
  localStorage.setItem(KEPT, JSON.stringify([...open_.keys()]));
}
