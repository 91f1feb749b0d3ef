/** A resident complains of the grid leader by name: who is accused reads nothing of it. */
import { get } from '../api.js';
import { open } from '../phones.js';
import { t } from '../words.js';
import { cast, reaches, reports, says, ticketIs, told } from './acting.js';
import { shown } from './chatlook.js';
import { Missed } from './wait.js';

export const steps = [cast, accuse, blind, asks, desk];

async function accuse(run, { say, light }) {
  const { resident, leader } = run.people;
  light(resident);
  await reports(run, resident, `举报${leader.person.name}收了施工队的钱，才把路灯的活给他`);
  await ticketIs(run, ticket => ticket.confidential, () => t('accused.wait.secret', told(run)));
  say('accused.report', told(run));
}

async function blind(run, { say, light }) {
  const { leader, member, secretary } = run.people;
  light(leader);
  await says(run, leader, '待办');
  for (const phone of [leader, member, secretary]) sees(run, phone);
  say('accused.blind', told(run));
}

/** What he is told of the number is what he would be told of one that no ticket has. */
async function asks(run, { say, light }) {
  const { leader } = run.people;
  light(leader);
  const answer = await says(run, leader, `看 ${run.number}`);
  const none = await says(run, leader, '看 999999');
  if (masked(answer, run.number) !== masked(none, 999999)) {
    throw new Missed(() => t('accused.wait.nothing', { ...told(run), name: leader.person.name }));
  }
  say('accused.asks', told(run));
}

async function desk(run, { say, light }) {
  const found = await get(`/sandbox/people?kind=member&limit=50&q=${encodeURIComponent('县值班')}`);
  const holder = found.find(one => one.roles.some(role => role.post === 'COUNTY_DESK'));
  if (!holder) throw new Missed(() => t('accused.wait.desk'));
  const phone = await open(holder.id);
  light(phone);
  await reaches(run, phone);
  say('accused.desk', { ...told(run), desk: holder.name });
}

/** The answer without the number, and without the time that the chat shows beside it. */
function masked(answer, number) {
  return answer.replaceAll(String(number), 'n').replace(/\d{1,2}:\d{2}/g, '');
}

function sees(run, phone) {
  if (shown(phone, run.number)) throw new Missed(() => t('accused.wait.nothing', { ...told(run), name: phone.person.name }));
}
