/** Who was told of a ticket, by which way, and whether it arrived. */
import { el } from '../dom.js';
import { t } from '../words.js';
import { dayAndTime, iso, shortly } from './format.js';
import { named } from './history.js';

export function notices(ticket, told) {
  if (told.length === 0) return el('p', { class: 'about', t: 'ticket.no-notices' });
  return el('ol', { class: 'notices', reversed: true }, ...told.toReversed().map(notice => one(ticket, notice)));
}

function one(ticket, notice) {
  return el('li', { data: { rung: notice.rung, fate: notice.fate, kind: notice.kind } },
    el('details', { data: { key: notice.id } }, el('summary', {},
      el('time', { dateTime: iso(notice.at) }, shortly(notice.at)),
      el('strong', {}, notice.to ? named(notice.toName, notice.toLevel) : t('who.hidden')),
      el('span', { t: `kind.${notice.kind}` }),
      el('span', { class: 'went' }, went(notice))),
    el('p', { lang: 'zh-CN' }, plain(notice.text))));
}

function went(notice) {
  if (notice.fate === 'pending') {
    return notice.notBefore > notice.at ? t('fate.until', { when: dayAndTime(notice.notBefore) }) : t('fate.pending');
  }
  return `${t(`rung.${notice.rung}`)} · ${t(`fate.${notice.fate}`)}`;
}

/** Without the links in it, which work on the phone only. */
function plain(text) {
  return text.replace(/<a\s[^>]*>(.*?)<\/a>/gs, '$1');
}
