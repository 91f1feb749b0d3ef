/** A village's households and members choose each other, and nobody reads who chose whom. */
import { get } from '../api.js';
import { t } from '../words.js';
import { castOnWorkday, hears, named, says, told } from './acting.js';
import { moveClock } from './time.js';
import { Missed } from './wait.js';

/** 撤销 is over then. */
const FINAL = 'PT11M';

export const steps = [castOnWorkday, begin, asked, choose, draft, adjust, publish, tells];

async function begin(run, { say, light }) {
  light(run.people.secretary);
  await says(run, run.people.secretary, '互选 开始 到 10天');
  say('choice.begin', told(run));
}

/** Whom WeChat does not let be told by itself, reads it with his next answer. */
async function asked(run, { say, light }) {
  const { member, resident } = run.people;
  await moveClock({ to: 'workday' });
  await moveClock({ advance: 'PT5H' });
  light(resident);
  const answer = await says(run, resident, '选');
  run.others = [...answer.matchAll(/选 ([^\s（，]+)/g)].map(found => found[1])
    .filter(name => !name.startsWith('姓名') && name !== named(member));
  if (run.others.length < 2) throw new Missed(() => t('choice.wait.others'));
  say('choice.asked', told(run));
}

async function choose(run, { say, light }) {
  const { member, resident } = run.people;
  light(resident);
  run.chosen = run.others[0];
  await says(run, resident, `选 ${run.chosen}`);
  await says(run, member, '最多 8 户');
  say('choice.choose', { ...told(run), chosen: run.chosen });
}

async function draft(run, { say, light }) {
  const { resident, secretary } = run.people;
  light(secretary);
  const answer = await says(run, secretary, '互选 看');
  if (!answer.includes(named(resident))) throw new Missed(() => t('choice.wait.draft', told(run)));
  say('choice.draft', { ...told(run), chosen: run.chosen });
}

async function adjust(run, { say, light }) {
  const { member, resident, secretary } = run.people;
  const found = await get(`/sandbox/people?kind=household&limit=50&q=${encodeURIComponent(resident.person.grid)}`);
  const other = found.find(one => one.linked === member.person.id && one.id !== resident.person.id);
  if (!other) throw new Missed(() => t('choice.wait.others'));
  light(secretary);
  await says(run, secretary, `联户 ${other.name} ${run.others[1]}`);
  say('choice.adjust', { ...told(run), house: other.name, other: run.others[1] });
}

async function publish(run, { say, light }) {
  const { secretary } = run.people;
  light(secretary);
  await says(run, secretary, '互选 公布');
  say('choice.publish', told(run));
}

async function tells(run, { say, light }) {
  const { resident } = run.people;
  await moveClock({ advance: FINAL });
  const news = hears(run, resident, run.chosen);
  await moveClock({ to: 'workday' });
  await moveClock({ advance: 'PT5H' });
  light(resident);
  await says(run, resident, '我的党员');
  await news();
  say('choice.tells', { ...told(run), chosen: run.chosen });
}
