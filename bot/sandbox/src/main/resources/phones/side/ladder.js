/** The stairs a ticket climbs; who stands on the lit one is accountable. */
import { el } from '../dom.js';
import { t } from '../words.js';

const LEVELS = ['MEMBER', 'GRID', 'BRANCH', 'WORK_TEAM', 'TOWNSHIP', 'COUNTY'];

export function ladder(ticket) {
  const passed = new Set(ticket.history.map(line => line.level));
  return el('ol', { class: 'ladder', tLabel: 'ticket.ladder' }, ...LEVELS.map(level => el('li', {
    class: level === ticket.level ? 'lit' : passed.has(level) ? 'passed' : '', data: { level },
    'aria-current': level === ticket.level ? 'step' : null,
  }, el('span', { class: 'stair', 'aria-hidden': 'true' }), el('span', { t: `level.${level}` }))));
}
