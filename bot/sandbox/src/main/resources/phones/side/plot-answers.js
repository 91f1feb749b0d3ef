/** A member answers in his own words: 收到, and then that he cannot go. */
import { get } from '../api.js';
import { t } from '../words.js';
import { about, cast, level, reaches, reports, says, state, told } from './acting.js';
import { newsOn } from './chatlook.js';
import { until } from './wait.js';

export const steps = [cast, report, received, cannot, raised];

async function report(run, { say, light }) {
  const { resident, member } = run.people;
  light(resident);
  await reports(run, resident, '家门口的水管漏水，流了一地');
  await reaches(run, member);
  say('answers.report', told(run));
}

/** With other tasks waiting he is asked which one he means, and taps it. */
async function received(run, { say, light }) {
  const { member } = run.people;
  light(member);
  await says(run, member, '收到');
  const ticket = await get(`/sandbox/tickets/${run.number}`);
  const several = ticket.state === 'ASSIGNED';
  if (several) await says(run, member, `接单 ${run.number}`);
  await state(run, 'IN_PROGRESS');
  say(several ? 'answers.which' : 'answers.received', told(run));
}

async function cannot(run, { say, light }) {
  light(run.people.member);
  await says(run, run.people.member, '走不开，去不了');
  say('answers.cannot', told(run));
}

async function raised(run, { say, light }) {
  const { member, leader } = run.people;
  const toLeader = newsOn(leader, run.number);
  await says(run, member, `上报 ${run.number} 走不开，去不了`);
  await level(run, 'GRID');
  light(leader);
  await until(run, toLeader, () => t('story.wait.notice', about(run, leader)));
  say('answers.raised', told(run));
}
