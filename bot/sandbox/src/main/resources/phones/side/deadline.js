/** Who has the ticket, and how long he still has. */
import { el } from '../dom.js';
import { t } from '../words.js';
import { dayAndTime, iso, span } from './format.js';
import { people } from './reading.js';

const STANDING = ['AWAITING_RESIDENT', 'ON_HOLD'];

export function deadline(ticket) {
  return el('dl', { class: 'facts' },
    el('dt', { t: 'ticket.handler' }), el('dd', { class: 'handler' }, people(ticket.handlerName) || t('ticket.nobody')),
    ...ticket.deadlines.flatMap((limit, i) => one(limit, i === 0)),
    ticket.overdue ? el('dd', { class: 'overdue', t: 'ticket.overdue' }) : null,
    STANDING.includes(ticket.state) ? el('dd', { class: 'standing', t: 'ticket.stands' }) : null);
}

function one(limit, first) {
  return [el('dt', { t: `ticket.due.${limit.what}` }), el('dd', { class: first ? 'limit next' : 'limit' },
    el('time', { dateTime: iso(limit.at) }, dayAndTime(limit.at)),
    first ? el('strong', { class: 'countdown', data: { until: limit.at } }) : null)];
}

/** Says how long there is left until the next limit; called every second. */
export function countdown(section, ticket, at) {
  const place = section?.querySelector('.countdown');
  if (!place || !ticket) return;
  const left = Date.parse(place.dataset.until) - at.getTime();
  place.textContent = left > 0 ? t('ticket.left', { span: span(left) }) : t('ticket.passed');
  place.classList.toggle('soon', left < 1_800_000);
}
