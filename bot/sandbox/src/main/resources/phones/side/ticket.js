/** The ticket that was looked at last: kept up to date, shown whole. */
import { get, onEntry, onReconnect, shown as shownInVain } from '../api.js';
import { el } from '../dom.js';
import { onTicket } from '../text.js';
import { onLanguage, t } from '../words.js';
import { countdown, deadline } from './deadline.js';
import { history } from './history.js';
import { ladder } from './ladder.js';
import { notices } from './notices.js';
import { picture } from './picture.js';
import { category, learnReasons } from './reading.js';
import { now, onMove, onTick } from './time.js';
import { unfolded } from './unfolded.js';

const KEPT = 'lianhu.ticket';
const SOON_MS = 250;
const AFTERWARDS_MS = 1500;
const ANYWAY_MS = 10_000;
const GONE = 404;

let section = null;
let number = Number(sessionStorage.getItem(KEPT)) || null;
let shown = null;
let asked = 0;
let newest = null;
let soon = null;
let seen = '';

export function mountTicket(element) {
  section = element;
  onTicket(ticket => look(ticket.number));
  onEntry(refreshSoon);
  onReconnect(refresh);
  onMove(refresh);
  onLanguage(() => render());
  onTick(at => countdown(section, shown?.ticket, at));
  setInterval(refresh, ANYWAY_MS);
  if (!number) render();
  learnReasons().then(() => shown && render(), shownInVain);
  refresh();
}

/** Shows another ticket. */
export function look(wanted) {
  number = Number(wanted);
  sessionStorage.setItem(KEPT, String(number));
  return refresh();
}

/** The ticket whose limit the clock is moved to: the shown one while it has any, else whichever comes first. */
export function deadlineOfShown() {
  return shown?.ticket?.deadlines.some(limit => Date.parse(limit.at) > now()?.getTime())
    ? { ticket: shown.ticket.number } : {};
}

/** Acts and what comes of them arrive close together; what is sent by a later round comes a little after. */
function refreshSoon() {
  if (soon) return;
  soon = setTimeout(() => {
    soon = null;
    refresh();
  }, SOON_MS);
  setTimeout(refresh, AFTERWARDS_MS);
}

/** Resolves when what is shown is as new as this call. */
async function refresh() {
  if (!number) await lookForNewest();
  if (!number) return;
  const mine = load();
  newest = mine;
  await mine;
  if (newest !== mine) await newest;
}

/** Where no chat named a ticket there may be some all the same: the chats are forgotten sooner than the store. */
async function lookForNewest() {
  const [newest] = await get('/sandbox/tickets?limit=1').catch(() => []);
  number ??= newest?.number ?? null;
}

async function load() {
  const mine = ++asked;
  const wanted = number;
  try {
    const [ticket, told] = await Promise.all(
      [get(`/sandbox/tickets/${wanted}`), get(`/sandbox/notices?ticket=${wanted}`)]);
    if (mine === asked) await take({ ticket, told });
  } catch (error) {
    if (mine === asked && error.status === GONE) {
      number = null;
      sessionStorage.removeItem(KEPT);
      await take({ gone: wanted });
    }
  }
}

function take(found) {
  const news = JSON.stringify(found);
  const same = news === seen;
  seen = news;
  shown = found;
  return same ? undefined : render();
}

async function render() {
  const { ticket, told, gone } = shown ?? {};
  const drawn = el('figure', { id: 'picture' }, await picture(ticket), el('figcaption', { t: 'picture.key' }));
  if (shown?.ticket !== ticket) return;
  drawn.classList.toggle('fresh', Boolean(ticket) && section.dataset.state !== ticket.state);
  mark(ticket);
  unfolded(section, () => section.replaceChildren(...ticket ? whole(ticket, told, drawn) : none(gone, drawn)));
  if (now()) countdown(section, ticket, now());
}

function mark(ticket) {
  for (const [key, value] of Object.entries({ number: ticket?.number, state: ticket?.state, level: ticket?.level })) {
    if (value === undefined) delete section.dataset[key];
    else section.dataset[key] = value;
  }
}

function none(gone, drawn) {
  return [el('p', { class: 'about' }, gone ? t('ticket.gone', { number: gone }) : t('ticket.none')), drawn];
}

function whole(ticket, told, drawn) {
  return [
    el('h2', {}, el('span', { class: 'number' }, `#${ticket.number}`), el('span', {}, category(ticket)),
      el('strong', { class: 'pill', data: { state: ticket.state } }, t(`state.${ticket.state}`))),
    ticket.place ? el('p', { class: 'place', lang: 'zh-CN' }, ticket.place) : null,
    el('blockquote', { lang: 'zh-CN', tabIndex: 0 }, ticket.text || media(ticket)),
    ticket.text && ticket.attachments.length > 0 ? el('p', { class: 'place' }, media(ticket)) : null,
    ticket.confidential ? el('p', { class: 'confidential', t: 'ticket.confidential' }) : null,
    ladder(ticket),
    deadline(ticket),
    drawn,
    el('details', { open: true, data: { key: 'history' } }, el('summary', { t: 'ticket.history' }), history(ticket)),
    el('details', { open: true, data: { key: 'notices' } }, el('summary', {}, `${t('ticket.notices')} ${told.length}`),
      notices(ticket, told)),
  ].filter(part => part !== null);
}

function media(ticket) {
  const counts = new Map();
  ticket.attachments.forEach(one => counts.set(one.type, (counts.get(one.type) ?? 0) + 1));
  return [...counts].map(([type, n]) => t(`ticket.${type}`, { n })).join(' · ');
}
