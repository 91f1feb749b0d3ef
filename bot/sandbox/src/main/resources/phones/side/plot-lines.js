/** An old man says it line by line: one ticket with all of them. */
import { cast, reaches, reports, says, state, ticketIs, told } from './acting.js';
import { t } from '../words.js';

const MORE = ['晚上不亮', '好多天了', '老人家走路怕'];

export const steps = [cast, hello, begins, goesOn, thanks, whole];

async function hello(run, { say, light }) {
  light(run.people.resident);
  await says(run, run.people.resident, '喂');
  say('lines.hello', told(run));
}

async function begins(run, { say, light }) {
  light(run.people.resident);
  await reports(run, run.people.resident, '路边那个灯');
  say('lines.begins', told(run));
}

async function goesOn(run, { say, light }) {
  light(run.people.resident);
  for (const line of MORE) await says(run, run.people.resident, line);
  await ticketIs(run, ticket => MORE.every(line => ticket.text.includes(line)), () => t('lines.wait', told(run)));
  say('lines.more', told(run));
}

async function thanks(run, { say, light }) {
  light(run.people.resident);
  await says(run, run.people.resident, '谢谢');
  say('lines.thanks', told(run));
}

async function whole(run, { say, light }) {
  const { member } = run.people;
  light(member);
  await reaches(run, member);
  await says(run, member, `接单 ${run.number}`);
  await state(run, 'IN_PROGRESS');
  say('lines.whole', told(run));
}
