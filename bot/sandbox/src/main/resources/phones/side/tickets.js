/** All tickets, newest first; a tap shows one above. */
import { get, onEntry, onReconnect, shown } from '../api.js';
import { el } from '../dom.js';
import { show } from '../text.js';
import { onLanguage, t } from '../words.js';
import { category, people } from './reading.js';
import { onMove } from './time.js';

const PAGE = 20;
const SOON_MS = 600;

export function mountTickets(section) {
  const list = el('ol', { class: 'all-tickets' });
  const none = el('p', { class: 'about', t: 'tickets.none' });
  const more = el('button', {
    type: 'button', class: 'weui-btn weui-btn_mini weui-btn_default', t: 'tickets.more', data: { do: 'more-tickets' },
    onclick: () => ask(rows.at(-1).number).then(older => draw([...rows, ...older], older.length)).catch(shown),
  });
  let rows = [];
  let soon = null;

  function draw(found, lastPage) {
    rows = found;
    list.replaceChildren(...rows.map(line));
    none.hidden = rows.length > 0;
    more.hidden = lastPage < PAGE;
  }

  /** As many as were shown, at least a page. */
  async function refresh() {
    soon = null;
    const wanted = Math.max(PAGE, rows.length);
    const found = await get(`/sandbox/tickets?limit=${wanted}`);
    draw(found, found.length < wanted ? 0 : PAGE);
  }

  const again = () => { soon ??= setTimeout(() => refresh().catch(shown), SOON_MS); };
  section.append(el('details', {}, el('summary', { t: 'tickets.title' }), none, list, more));
  [onEntry, onReconnect, onMove].forEach(on => on(again));
  onLanguage(() => list.replaceChildren(...rows.map(line)));
  again();
}

function ask(before) {
  return get(`/sandbox/tickets?limit=${PAGE}&before=${before}`);
}

function line(ticket) {
  return el('li', { data: { ticket: ticket.number } },
    el('button', { type: 'button', class: 'row', onclick: () => show(ticket.number, true) },
      el('span', { class: 'row-top' }, el('strong', { class: 'number' }, `#${ticket.number}`), el('span', {}, category(ticket)),
        el('span', { class: 'pill', data: { state: ticket.state } }, t(`state.${ticket.state}`))),
      el('span', { class: 'row-words', lang: 'zh-CN' }, ticket.text || ticket.place),
      el('span', { class: 'row-who' }, [people(ticket.handlerName), ticket.overdue ? t('tickets.overdue') : ''].filter(Boolean).join(' · '))));
}
