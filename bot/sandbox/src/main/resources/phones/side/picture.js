/** The lifecycle drawn from the program's own table: the present state lit, the way the ticket took drawn strong. */
import { get } from '../api.js';
import { t } from '../words.js';
import { HALF, WIDTH, height, isMain, places, route } from './routes.js';
import { svg } from './svg.js';

const table = get('/sandbox/lifecycle');
/** Drawn in this order, so that what matters lies on top. */
const KINDS = ['other', 'main', 'taken', 'last'];

/** A picture of a ticket's life; of any ticket's where none is given. */
export async function picture(ticket) {
  const { states, edges } = await table;
  const placed = places(states.map(one => one.state));
  const steps = stepsOf(ticket);
  const image = svg('svg', {
    class: 'lifecycle', role: 'img', viewBox: `0 0 ${WIDTH} ${height(placed)}`, 'aria-labelledby': 'life-title life-told',
  }, svg('title', { id: 'life-title' }, ticket ? t('picture.title', { number: ticket.number }) : t('picture.any')),
    svg('desc', { id: 'life-told' }, told(ticket, steps)), tips());
  image.append(...ways(edges, steps, placed), ...states.map(one => box(one, placed.get(one.state), ticket, steps)));
  return image;
}

/** The changes of state and the climbs, in order. Of what left the state as it was only a climb is a way. */
function stepsOf(ticket) {
  return (ticket?.history ?? []).filter(line => line.from && (line.from !== line.to || line.event === 'escalate'));
}

function told(ticket, steps) {
  if (!ticket) return '';
  const now = t('picture.now', { state: name(ticket.state) });
  const path = [ticket.history[0].to, ...steps.map(step => step.to)].map(name).join(t('picture.then'));
  return `${now}${t('picture.path', { path })}`;
}

function name(state) {
  const known = t(`state.${state}`);
  return known === `state.${state}` ? state : known;
}

function tips() {
  return svg('defs', {}, ...KINDS.map(kind => svg('marker', {
    id: `tip-${kind}`, class: `tip ${kind}`, viewBox: '0 0 8 8', refX: 5, refY: 4, markerUnits: 'userSpaceOnUse',
    markerWidth: kind === 'other' ? 6 : 9, markerHeight: kind === 'other' ? 6 : 9, orient: 'auto',
  }, svg('path', { d: 'M 0 0.5 L 8 4 L 0 7.5 z' }))));
}

/** One way for every edge of the table, and for whatever else the ticket did, as when an act was taken back. */
function ways(edges, steps, placed) {
  const last = steps.at(-1);
  const all = new Map(edges.map(edge => [`${edge.from} ${edge.to}`, edge.events]));
  steps.forEach(step => all.set(`${step.from} ${step.to}`, all.get(`${step.from} ${step.to}`) ?? [step.event]));
  return [...all].map(([key, events]) => {
    const [from, to] = key.split(' ');
    const is = step => step?.from === from && step.to === to;
    const kind = is(last) ? 'last' : steps.some(is) ? 'taken' : isMain(from, to) ? 'main' : 'other';
    return way(from, to, events, kind, placed);
  }).sort((a, b) => KINDS.indexOf(a.dataset.kind) - KINDS.indexOf(b.dataset.kind));
}

function way(from, to, events, kind, placed) {
  const words = events.map(event => t(`event.${event}`)).join(t('picture.or'));
  return svg('path', {
    class: `way ${kind}${from === to ? ' again' : ''}`, d: route(placed.get(from), placed.get(to)),
    'marker-end': `url(#tip-${kind})`, 'data-from': from, 'data-to': to, 'data-kind': kind,
  }, svg('title', {}, `${name(from)} → ${name(to)}：${words}`));
}

function box({ state, open }, { x, y }, ticket, steps) {
  const lit = ticket?.state === state;
  const been = ticket && (ticket.history[0].to === state || steps.some(step => step.to === state));
  return svg('g', { class: ['state', open ? 'open' : 'end', been ? 'been' : '', lit ? 'lit' : ''].join(' '), 'data-state': state },
    svg('title', {}, name(state)),
    svg('rect', { x: x - HALF.x, y: y - HALF.y, width: 2 * HALF.x, height: 2 * HALF.y, rx: open ? 8 : HALF.y }),
    svg('text', { x, y: y + 5, 'text-anchor': 'middle' }, name(state)));
}
