/** Who somebody is: of the network, or a stranger whom it does not know. */
import { get } from './api.js';
import { el, icon } from './dom.js';

const STRANGER = 'stranger-';
const COLOURS = 8;
const asked = new Map();

export function isStranger(id) {
  return id.startsWith(STRANGER);
}

/** The first stranger that is not among the phones. */
export function nextStranger(phones) {
  const taken = new Set(phones.map(phone => phone.person.id));
  let number = 1;
  while (taken.has(STRANGER + number)) number++;
  return STRANGER + number;
}

/** Somebody by his id; refused when the network has none of it. */
export function person(id) {
  if (!asked.has(id)) {
    asked.set(id, isStranger(id) ? stranger(id) : get(`/sandbox/people/${encodeURIComponent(id)}`));
    asked.get(id).catch(() => asked.delete(id));
  }
  return asked.get(id);
}

async function stranger(id) {
  return { id, kind: 'stranger', name: '', roles: [], place: '', bindCode: null };
}

/** The same for the same person always, so that whoever opens him sees one chat. */
export function openidOf(id) {
  return `oPhone${id.replace(/[^A-Za-z0-9-]/gu, character => `_${character.codePointAt(0).toString(16)}`)}`;
}

export function nameOf(one) {
  return one.kind === 'stranger'
    ? el('span', { t: 'stranger', data: { tValues: JSON.stringify({ n: one.id.slice(STRANGER.length) }) } })
    : el('span', { lang: 'zh-CN' }, one.name);
}

/** What somebody is and where. */
export function describe(one) {
  const what = one.kind === 'member' ? one.roles.map(role => el('span', { t: `role-${role.post}` }))
    : [el('span', { t: `kind-${one.kind}` })];
  const parts = one.place ? [...what, el('span', { lang: 'zh-CN' }, one.place)] : what;
  return parts.flatMap((part, at) => at === 0 ? [part] : [' · ', part]);
}

/** A picture of somebody: the first character of his name on a colour of his. */
export function avatar(one) {
  const colour = one.name ? one.name.codePointAt(0) % COLOURS : 0;
  return one.kind === 'stranger'
    ? el('span', { class: 'avatar avatar-stranger', 'aria-hidden': 'true' }, icon('person'))
    : el('span', { class: `avatar avatar-${colour}`, 'aria-hidden': 'true', lang: 'zh-CN' }, [...one.name][0]);
}
