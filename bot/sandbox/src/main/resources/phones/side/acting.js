/** What the stories have in common: who plays, how they say something, and what is waited for. */
import { get } from '../api.js';
import { open } from '../phones.js';
import { t } from '../words.js';
import { answerOf, shown, wordsOn } from './chatlook.js';
import { dayAndTime, hour } from './format.js';
import { look } from './ticket.js';
import { moveClock, now, readClock } from './time.js';
import { check, Missed, until } from './wait.js';

/** Between these hours nobody is asleep, and a limit of two hours passes before the evening. */
const DAY = { from: 7, to: 18 };
/** What was said longer ago is a matter of its own. */
const APART = 'PT11M';

/** A story that has not begun. */
export function beginning() {
  return { stopped: false, people: null, number: null };
}

export function cast(run, tools) {
  return appear(run, tools, false);
}

/** The same in the morning of a working day, for what the account says only then. */
export function castOnWorkday(run, tools) {
  return appear(run, tools, true);
}

async function appear(run, { say, light }, onWorkday) {
  const [resident, member, secretary] = await get('/sandbox/people/cast');
  const leader = await leaderOf(resident);
  run.people = {};
  for (const [role, person] of Object.entries({ resident, member, secretary, leader })) {
    run.people[role] = await open(person.id);
    check(run);
    await run.people[role].listens();
  }
  await readClock();
  const night = hour(now()) < DAY.from || hour(now()) >= DAY.to;
  await moveClock(night || onWorkday ? { to: 'workday' } : { advance: APART });
  const at = now();
  light(run.people.resident);
  say(night ? 'story.cast.night' : onWorkday ? 'story.cast.workday' : 'story.cast', { ...names(run), now: () => dayAndTime(at) });
}

async function leaderOf(resident) {
  const found = await get(`/sandbox/people?kind=member&limit=50&q=${encodeURIComponent(resident.grid)}`);
  const leads = role => role.post === 'GRID_LEADER' && role.title.startsWith(resident.grid);
  const leader = found.find(one => one.roles.some(leads));
  if (!leader) throw new Missed(() => t('story.wait.leader'));
  return leader;
}

/** Whoever reports says it, and the story has its number. */
export async function reports(run, phone, text) {
  const answer = await says(run, phone, text);
  run.number = Number(/#(\d+)/.exec(answer)?.[1]);
  if (!run.number) throw new Missed(() => t('story.wait.number'));
  await look(run.number);
  return answer;
}

/** It stands in his chat. */
export function reaches(run, phone) {
  return until(run, () => shown(phone, run.number), () => t('story.wait.notice', about(run, phone)));
}

/** Waits for words that stand in his chat from now on. */
export function hears(run, phone, words) {
  const look = wordsOn(phone, words);
  return () => until(run, look, () => t('story.wait.words', { name: named(phone), words }));
}

export function named(phone) {
  return phone.person.name;
}

/** Says it on his phone; the account's answer. */
export async function says(run, phone, text) {
  check(run);
  const answer = answerOf(phone);
  await phone.say(text);
  return until(run, answer, () => t('story.wait.answer', { name: phone.person.name }));
}

export function state(run, wanted) {
  return ticketIs(run, ticket => ticket.state === wanted,
    () => t('story.wait.state', { number: run.number, state: t(`state.${wanted}`) }));
}

export function level(run, wanted) {
  return ticketIs(run, ticket => ticket.level === wanted,
    () => t('story.wait.level', { number: run.number, level: t(`level.${wanted}`) }));
}

/** The ticket beside the phones shows it too then. */
export async function ticketIs(run, good, words) {
  await until(run, async () => good(await get(`/sandbox/tickets/${run.number}`)), words);
  await look(run.number);
}

function names(run) {
  return Object.fromEntries(Object.entries(run.people).map(([role, phone]) => [role, phone.person.name]));
}

export function told(run) {
  return { ...names(run), number: run.number };
}

export function about(run, phone) {
  return { number: run.number, name: phone.person.name };
}
