/** Where the states stand in the picture, and the ways between them. */

/** Half the width and height of a state's box. */
export const HALF = { x: 37, y: 17 };
export const WIDTH = 380;
const ROWS = { side: 24, main: 108, ends: 194, others: 256 };
/** The main line goes from left to right; the ends stand under the gaps of it, so that ways can pass. */
const PLACES = {
  ASSIGNED: [43, 'main'],
  IN_PROGRESS: [141, 'main'],
  RESOLVED: [239, 'main'],
  CLOSED: [337, 'main'],
  AWAITING_RESIDENT: [120, 'side'],
  ON_HOLD: [250, 'side'],
  REJECTED: [92, 'ends'],
  WITHDRAWN: [190, 'ends'],
  MERGED: [288, 'ends'],
};
const MAIN = ['ASSIGNED', 'IN_PROGRESS', 'RESOLVED', 'CLOSED'];
const TIP = 4;
const APART = 6;
const STEP = 98;

/** Where each state stands; one that has no place here yet gets one in a row below all others. */
export function places(states) {
  const found = new Map();
  let others = 0;
  for (const state of states) {
    const [x, row] = PLACES[state] ?? [HALF.x + 8 + STEP * others++, 'others'];
    found.set(state, { x, y: ROWS[row], row });
  }
  return found;
}

export function height(placed) {
  return Math.max(...[...placed.values()].map(place => place.y)) + HALF.y + 8;
}

/** Whether a way is a step forward on the main line. */
export function isMain(from, to) {
  return MAIN.includes(from) && MAIN.indexOf(to) === MAIN.indexOf(from) + 1;
}

/** The way from one place to another, for a path's d. */
export function route(from, to) {
  if (from === to) return loop(from);
  if (from.y === to.y) return Math.abs(from.x - to.x) < 1.5 * STEP ? straight(from, to) : arc(from, to);
  return bent(from, to);
}

function loop({ x, y }) {
  const top = y - HALF.y;
  return `M ${x - 22} ${top} C ${x - 34} ${top - 26}, ${x - 2} ${top - 26}, ${x - 11} ${top - TIP}`;
}

function straight(from, to) {
  const ahead = Math.sign(to.x - from.x);
  const y = from.y - APART * ahead;
  return `M ${from.x + ahead * HALF.x} ${y} L ${to.x - ahead * (HALF.x + TIP)} ${y}`;
}

/** Forwards above the states between, backwards below them. */
function arc(from, to) {
  const ahead = Math.sign(to.x - from.x);
  const up = from.row === 'ends' ? 1 : ahead;
  const start = from.y - up * HALF.y;
  const height = 14 + Math.abs(to.x - from.x) / 7;
  const [a, b] = [from.x + ahead * 10, to.x - ahead * 16];
  return `M ${a} ${start} C ${a + ahead * 12} ${start - up * height}, ${b - ahead * 12} ${start - up * height}, ${b} ${
    start - up * TIP}`;
}

/** Leaves and arrives upright; the two directions of one pair keep apart. */
function bent(from, to) {
  const down = Math.sign(to.y - from.y);
  const lean = Math.sign(to.x - from.x) * 9;
  const [a, b] = [from.x + lean - down * APART, to.x - lean - down * APART];
  const [start, end] = [from.y + down * HALF.y, to.y - down * (HALF.y + TIP)];
  const reach = Math.abs(end - start);
  const early = reach > STEP ? 0.35 : 0.55;
  return `M ${a} ${start} C ${a} ${start + down * reach * early}, ${b} ${
    reach > STEP ? start + down * 18 : end - down * reach * 0.55}, ${b} ${end}`;
}
