/** What happens in the story of the streetlight, step by step. Numbers and names are read, never assumed. */
import { get } from '../api.js';
import { open } from '../phones.js';
import { t } from '../words.js';
import { answerOf, newsOn, shown } from './chatlook.js';
import { dayAndTime, hour } from './format.js';
import { look } from './ticket.js';
import { moveClock, now, readClock } from './time.js';
import { check, Missed, until } from './wait.js';

/** Between these hours nobody is asleep, and a limit of two hours passes before the evening. */
const DAY = { from: 7, to: 18 };

/** A story that has not begun. */
export function beginning() {
  return { stopped: false, people: null, number: null };
}

export const steps = [cast, report, silent, limit, accept, resolve, close, reopen, again, rate];

async function cast(run, { say, light }) {
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
  if (night) await moveClock({ to: 'workday' });
  const at = now();
  light(run.people.resident);
  say(night ? 'story.cast.night' : 'story.cast', { ...names(run), now: () => dayAndTime(at) });
}

async function leaderOf(resident) {
  const found = await get(`/sandbox/people?kind=member&limit=50&q=${encodeURIComponent(resident.grid)}`);
  const leads = role => role.post === 'GRID_LEADER' && role.title.startsWith(resident.grid);
  const leader = found.find(one => one.roles.some(leads));
  if (!leader) throw new Missed(() => t('story.wait.leader'));
  return leader;
}

async function report(run, { say, light }) {
  const { resident } = run.people;
  light(resident);
  const answer = await says(run, resident, '路灯不亮咯，老人晚上不敢走');
  run.number = Number(/#(\d+)/.exec(answer)?.[1]);
  if (!run.number) throw new Missed(() => t('story.wait.number'));
  await state(run, 'ASSIGNED');
  say('story.report', told(run));
}

async function silent(run, { say, light }) {
  const { member } = run.people;
  light(member);
  await until(run, () => shown(member, run.number), () => t('story.wait.notice', about(run, member)));
  say('story.silent', told(run));
}

async function limit(run, { say, light }) {
  const { leader, resident } = run.people;
  const [toLeader, toResident] = [newsOn(leader, run.number), newsOn(resident, run.number)];
  await moveClock({ to: 'deadline', ticket: run.number });
  await level(run, 'GRID');
  light(leader);
  await until(run, toLeader, () => t('story.wait.notice', about(run, leader)));
  await until(run, toResident, () => t('story.wait.notice', about(run, resident)));
  say('story.limit', told(run));
}

async function accept(run, { say, light }) {
  const { leader, resident } = run.people;
  light(leader);
  const toResident = newsOn(resident, run.number);
  await says(run, leader, '1');
  await state(run, 'IN_PROGRESS');
  await until(run, toResident, () => t('story.wait.notice', about(run, resident)));
  say('story.accept', told(run));
}

async function resolve(run, { say, light }) {
  const { leader, secretary } = run.people;
  light(leader);
  const toSecretary = newsOn(secretary, run.number);
  await leader.photo(await mended());
  await says(run, leader, `${run.number} 完成 换了灯泡，试过，亮了`);
  await state(run, 'RESOLVED');
  await until(run, toSecretary, () => t('story.wait.notice', about(run, secretary)));
  say('story.resolve', told(run));
}

async function mended() {
  const response = await fetch('/phones/side/lit-road.jpg');
  return response.blob();
}

async function close(run, { say, light }) {
  const { resident, secretary } = run.people;
  light(secretary);
  const toResident = newsOn(resident, run.number);
  await says(run, secretary, `办结 ${run.number}`);
  await state(run, 'CLOSED');
  await until(run, toResident, () => t('story.wait.notice', about(run, resident)));
  say('story.close', told(run));
}

async function reopen(run, { say, light }) {
  const { resident, secretary } = run.people;
  light(resident);
  const toSecretary = newsOn(secretary, run.number);
  await says(run, resident, `没修好 ${run.number} 又灭了`);
  await state(run, 'ASSIGNED');
  await level(run, 'BRANCH');
  await until(run, toSecretary, () => t('story.wait.notice', about(run, secretary)));
  say('story.reopen', told(run));
}

async function again(run, { say, light }) {
  const { resident, secretary } = run.people;
  light(secretary);
  const toResident = newsOn(resident, run.number);
  await says(run, secretary, `办结 ${run.number} 换了整段线和灯头，试过，亮了`);
  await state(run, 'CLOSED');
  await until(run, toResident, () => t('story.wait.notice', about(run, resident)));
  say('story.again-done', told(run));
}

async function rate(run, { say, light }) {
  const { resident } = run.people;
  light(resident);
  await says(run, resident, `满意 ${run.number}`);
  await ticketIs(run, ticket => ticket.history.some(line => line.event === 'rate'),
    () => t('story.wait.rated', told(run)));
  say('story.rate', told(run));
}

/** Says it on his phone; the account's answer. */
async function says(run, phone, text) {
  check(run);
  const answer = answerOf(phone);
  await phone.say(text);
  return until(run, answer, () => t('story.wait.answer', { name: phone.person.name }));
}

function state(run, wanted) {
  return ticketIs(run, ticket => ticket.state === wanted,
    () => t('story.wait.state', { number: run.number, state: t(`state.${wanted}`) }));
}

function level(run, wanted) {
  return ticketIs(run, ticket => ticket.level === wanted,
    () => t('story.wait.level', { number: run.number, level: t(`level.${wanted}`) }));
}

/** The ticket beside the phones shows it too then. */
async function ticketIs(run, good, words) {
  await until(run, async () => good(await get(`/sandbox/tickets/${run.number}`)), words);
  await look(run.number);
}

function names(run) {
  return Object.fromEntries(Object.entries(run.people).map(([role, phone]) => [role, phone.person.name]));
}

function told(run) {
  return { ...names(run), number: run.number };
}

function about(run, phone) {
  return { number: run.number, name: phone.person.name };
}
