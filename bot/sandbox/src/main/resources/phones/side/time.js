/** The sandbox's time: what it is now, who ticks with it, and how it is moved on. */
import { get, onEntry, onReconnect, post, shown } from '../api.js';

const CLOCK = '/sandbox/clock';
const TICK_MS = 1000;
/** Another window may have moved it. */
const AGAIN_MS = 5000;
const LATE_MS = 2000;
const ticks = new Set();
const moves = new Set();
let ahead = null;
let limit = null;

/** The sandbox's now; null before it was read. */
export function now() {
  return ahead === null ? null : new Date(Date.now() + ahead);
}

export async function readClock() {
  const answer = await get(CLOCK);
  limit = answer.limit ?? null;
  take(answer);
}

/** Whether any ticket has a limit ahead, asked anew. */
export async function isLimitAhead() {
  await readClock();
  return limit !== null;
}

/** Moves it on, as `{advance: 'PT1H'}`; resolves when all that was due has happened. */
export async function moveClock(move) {
  take(await post(CLOCK, move));
  moves.forEach(listener => listener());
}

function take(answer) {
  ahead = Date.parse(answer.now) - Date.now();
  tick();
}

export function onTick(listener) {
  ticks.add(listener);
}

/** Calls after every move of the clock. */
export function onMove(listener) {
  moves.add(listener);
}

function tick() {
  if (ahead !== null) ticks.forEach(listener => listener(now()));
}

function again() {
  return readClock().catch(shown);
}

setInterval(tick, TICK_MS);
setInterval(again, AGAIN_MS);
onReconnect(again);
onEntry(entry => ahead !== null && Date.parse(entry.at) > now().getTime() + LATE_MS && again());
again();
