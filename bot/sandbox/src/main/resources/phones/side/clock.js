/** Shows the sandbox's time and moves it on. */
import { onReconnect } from '../api.js';
import { el } from '../dom.js';
import { t, onLanguage } from '../words.js';
import { day, dayAndTime, iso, withSeconds } from './format.js';
import { isLimitAhead, moveClock, now, onMove, onTick } from './time.js';
import { deadlineOfShown } from './ticket.js';

const MOVES = {
  hour: () => ({ advance: 'PT1H' }),
  deadline: () => ({ to: 'deadline', ...deadlineOfShown() }),
  day: () => ({ advance: 'P1D' }),
  workday: () => ({ to: 'workday' }),
};
const NOTHING_AHEAD = 409;

export function mountClock(section) {
  const time = el('time', { class: 'clock-time' });
  const date = el('span', { class: 'clock-day' });
  const said = el('p', { class: 'said', role: 'status' });
  const buttons = Object.keys(MOVES).map(move => el('button', {
    type: 'button', class: 'weui-btn weui-btn_mini weui-btn_default', t: `clock.${move}`, data: { move },
    onclick: () => go(section, said, MOVES[move]()),
  }));
  section.append(el('h2', { t: 'side.clock' }), el('p', { class: 'clock-face' }, time, date),
    el('div', { class: 'buttons', role: 'group', tLabel: 'clock.move' }, ...buttons), said);
  onTick(at => show(time, date, at));
  [onMove, onReconnect].forEach(on => on(() => { said.textContent = ''; }));
  onLanguage(() => {
    said.textContent = '';
    if (now()) show(time, date, now());
  });
}

function show(time, date, at) {
  time.dateTime = iso(at);
  time.textContent = withSeconds(at);
  date.textContent = day(at);
}

async function go(section, said, move) {
  if (section.ariaBusy === 'true') return;
  busy(section, true);
  said.textContent = t('clock.moving');
  try {
    const nowhere = move.to === 'deadline' && !move.ticket && !await isLimitAhead();
    if (!nowhere) await moveClock(move);
    said.textContent = nowhere ? t('clock.none') : t('clock.moved', { now: dayAndTime(now()) });
  } catch (error) {
    said.textContent = error.status === NOTHING_AHEAD ? t('clock.none') : t('clock.failed', { why: error.message });
  } finally {
    busy(section, false);
  }
}

/** Buttons stay where the keyboard is: they are not disabled, they only do nothing. */
function busy(section, on) {
  section.ariaBusy = String(on);
  section.querySelectorAll('button').forEach(button => { button.ariaDisabled = String(on); });
}
