/** A voice that a recogniser has taken for words: asked, confirmed, and still heard. */
import { t } from '../words.js';
import { answerOf, newsOn } from './chatlook.js';
import { about, cast, reaches, says, ticketIs, told } from './acting.js';
import { look } from './ticket.js';
import { Missed, until } from './wait.js';

const HEARD = '路口的路灯不亮了老人晚上不敢走';

export const steps = [cast, speaks, asked, confirms, hears];

async function speaks(run, { say, light }) {
  const { resident } = run.people;
  light(resident);
  const answer = answerOf(resident);
  await resident.voice(undefined, HEARD);
  const words = await until(run, answer, () => t('story.wait.answer', { name: resident.person.name }));
  run.number = Number(/#(\d+)/.exec(words)?.[1]);
  if (!run.number) throw new Missed(() => t('story.wait.number'));
  await look(run.number);
  say('voice.speaks', told(run));
}

async function asked(run, { say, light }) {
  const { resident } = run.people;
  light(resident);
  await until(run, () => resident.element.textContent.includes(`您是说“${HEARD}”吗`),
    () => t('story.wait.notice', about(run, resident)));
  say('voice.asked', told(run));
}

async function confirms(run, { say, light }) {
  const { resident } = run.people;
  light(resident);
  await says(run, resident, '听对了');
  await ticketIs(run, ticket => ticket.text.includes(HEARD), () => t('lines.wait', told(run)));
  say('voice.confirms', told(run));
}

async function hears(run, { say, light }) {
  const { member } = run.people;
  light(member);
  await reaches(run, member);
  const news = newsOn(member, run.number);
  await says(run, member, `看 ${run.number}`);
  await until(run, news, () => t('story.wait.notice', about(run, member)));
  say('voice.hears', told(run));
}
