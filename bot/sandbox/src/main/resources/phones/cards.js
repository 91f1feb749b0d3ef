/** Whatever is not a bubble with words: pictures, places, templates, menus, links. */
import { el, icon } from './dom.js';
import { fileOf } from './media.js';
import { tappable, words } from './text.js';

export function image(entry) {
  const source = fileOf(entry);
  if (!source) return el('div', { class: 'bubble' }, entry.text);
  return el('button', { type: 'button', class: 'picture', tLabel: 'enlarge', onclick: () => enlarge(source) },
    el('img', { src: source, tAlt: 'photo', loading: 'eager' }));
}

function enlarge(source) {
  const large = el('dialog', {
    class: 'large', tLabel: 'photo', onclick: () => large.close(), onclose: () => large.remove(),
  }, el('img', { src: source, tAlt: 'photo' }), el('button', { type: 'button', class: 'weui-btn weui-btn_default weui-btn_mini', t: 'close' }));
  document.body.append(large);
  large.showModal();
}

export function place(entry) {
  const { latitude, longitude } = entry.more;
  return el('div', { class: 'card spot' },
    el('strong', {}, entry.text.replace(/^\[位置]\s*/, '') || '位置'),
    el('span', { class: 'spot-where' }, `${latitude}, ${longitude}`),
    el('span', { class: 'spot-map', 'aria-hidden': 'true' }, icon('place')));
}

/** A template message: its title, its lines, and where it leads if anywhere. */
export function template(entry, phone) {
  const { title, lines, url } = entry.more;
  return el('div', { class: 'card template' }, el('h3', {}, title),
    el('dl', {}, ...lines.map(line => el('div', {}, el('dt', {}, line.label), el('dd', {}, ...words(line.value, phone))))),
    url ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, '详情') : null);
}

export function menuMessage(entry, phone) {
  const { head_content: head, list = [], tail_content: tail } = entry.more.body;
  return el('div', { class: 'bubble' }, ...words(head ?? '', phone),
    el('span', { class: 'taps' }, ...list.map(item => tappable(item.content, () => phone.tap(item.content, String(item.id))))),
    ...words(tail ?? '', phone));
}

export function card(entry) {
  const article = entry.more.body?.articles?.[0] ?? { title: entry.text, url: entry.more.url };
  const inside = [el('strong', {}, article.title), el('span', {}, article.description ?? '')];
  return /^https?:/.test(article.url ?? '')
    ? el('a', { class: 'card', href: article.url, target: '_blank', rel: 'noopener noreferrer' }, ...inside)
    : el('div', { class: 'card' }, ...inside);
}
