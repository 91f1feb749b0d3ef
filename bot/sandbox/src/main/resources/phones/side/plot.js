/** What happens in the story of the streetlight, step by step. Numbers and names are read, never assumed. */
import { t } from '../words.js';
import { about, cast, level, reaches, reports, says, state, ticketIs, told } from './acting.js';
import { newsOn } from './chatlook.js';
import { moveClock } from './time.js';
import { until } from './wait.js';

export const steps = [cast, report, silent, limit, accept, resolve, close, reopen, again, rate];

async function report(run, { say, light }) {
  const { resident } = run.people;
  light(resident);
  await reports(run, resident, '路灯不亮咯，老人晚上不敢走');
  await state(run, 'ASSIGNED');
  say('story.report', told(run));
}

async function silent(run, { say, light }) {
  const { member } = run.people;
  light(member);
  await reaches(run, member);
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
