/** What happened to a ticket, newest first, each with its reason. */
import { el } from '../dom.js';
import { t } from '../words.js';
import { iso, shortly } from './format.js';
import { note } from './reading.js';

export function history(ticket) {
  return el('ol', { class: 'history', reversed: true }, ...ticket.history.toReversed().map(line => one(ticket, line)));
}

function one(ticket, line) {
  return el('li', { data: { event: line.event } },
    el('time', { dateTime: iso(line.at) }, shortly(line.at)),
    el('strong', { t: `event.${line.event}` }),
    el('span', { class: 'by' }, who(ticket, line)),
    line.from && line.from !== line.to
      ? el('span', { class: 'turn' }, `${t(`state.${line.from}`)} → ${t(`state.${line.to}`)}`) : null,
    el('span', { class: 'level', data: { level: line.level } }, t(`level.${line.level}`)),
    line.note ? reason(line.note) : null);
}

function reason(text) {
  const read = note(text);
  return el('p', read === text ? { lang: 'zh-CN' } : { title: text }, read);
}

function who(ticket, line) {
  if (!line.by) return t('who.clock');
  if (ticket.confidential && !line.byLevel) return t('who.hidden');
  return named(line.byName, line.byLevel);
}

/** Somebody by name and post. */
export function named(name, level) {
  const post = level ? t(`level.${level}`) : t('level.resident');
  return name ? t('who.of', { name, level: post }) : t('who.resident');
}
