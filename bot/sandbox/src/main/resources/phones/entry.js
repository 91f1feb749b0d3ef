/** One line of a chat: whose it is, and what is in it by its kind. */
import { card, image, menuMessage, place, template } from './cards.js';
import { el } from './dom.js';
import { avatar } from './person.js';
import { words } from './text.js';
import { recording } from './recording.js';

const ACCOUNT = { id: 'lianhu', kind: 'account', name: '联' };

/** Kinds that are shown in the middle: they are not said by anybody. */
const ASIDE = new Set(['event', 'notice']);

export function lineOf(entry, phone) {
  const line = el('li', { class: 'entry', role: 'group', lang: 'zh-CN', data: { by: entry.by, kind: entry.kind, id: entry.id } });
  if (ASIDE.has(entry.kind)) line.append(el('span', { class: 'aside-words', title: entry.more.why ?? '' }, entry.text));
  else if (entry.kind === 'template') line.append(template(entry, phone));
  else line.append(face(entry, phone), said(entry, phone));
  return line;
}

function face(entry, phone) {
  return entry.by === 'USER' ? avatar(phone.person)
    : el('img', { class: 'avatar', src: '/phones/icons/lianhu.svg', alt: '', title: ACCOUNT.name });
}

function said(entry, phone) {
  return el('div', { class: 'said' },
    el('span', { class: 'unseen', t: entry.by === 'USER' ? 'he-says' : 'account-says' }), inside(entry, phone),
    entry.more.note ? el('small', {}, entry.more.note) : null);
}

function inside(entry, phone) {
  switch (entry.kind) {
    case 'image': return image(entry);
    case 'voice': return recording(entry);
    case 'location': return place(entry);
    case 'msgmenu': return menuMessage(entry, phone);
    case 'news': case 'link': return card(entry);
    default: return el('div', { class: 'bubble' }, ...words(entry.text, phone));
  }
}
