/** Two weeks of a member's visits: nobody opens, somebody is in need, and what he promised. */
import { t } from '../words.js';
import { castOnWorkday, hears, named, reports, says, told } from './acting.js';
import { Missed } from './wait.js';
import { moveClock } from './time.js';

export const steps = [castOnWorkday, list, nobody, leader, found, trouble, need, reminded, goes, promised];

/** Both look what there is for them this morning, so that both can be told more. */
async function list(run, { say, light }) {
  const { leader, member } = run.people;
  await says(run, leader, '待办');
  light(member);
  const answer = await says(run, member, '走访');
  run.houses = [...answer.matchAll(/走访 ([^\s（]+) /g)].map(found => found[1])
    .filter(name => name !== run.people.resident.person.name);
  if (run.houses.length < 2) throw new Missed(() => t('visits.wait.houses'));
  say('visits.list', told(run));
}

/** Whoever lives alone is asked after: the others who do not open stand before him in vain. */
async function nobody(run, { say, light }) {
  const { member } = run.people;
  light(member);
  for (const house of run.houses) {
    const answer = await says(run, member, `走访 ${house} 没人应`);
    run.house = house;
    if (answer.includes('请网格长一起去')) break;
  }
  say('visits.nobody', { ...told(run), house: run.house });
}

async function leader(run, { say, light }) {
  const { leader } = run.people;
  const news = hears(run, leader, run.house);
  await moveClock({ advance: 'PT2H5M' });
  light(leader);
  await news();
  say('visits.leader', { ...told(run), house: run.house });
}

async function found(run, { say, light }) {
  const { member } = run.people;
  light(member);
  await says(run, member, `走访 ${run.house} 在隔壁看电视，人好好的`);
  say('visits.found', { ...told(run), house: run.house });
}

async function trouble(run, { say, light }) {
  const { member } = run.people;
  const house = run.houses.find(name => name !== run.house);
  light(member);
  await says(run, member, `走访 ${house} 她家屋顶漏雨`);
  await reports(run, member, `代报 ${house} 她家屋顶漏雨`);
  say('visits.trouble', { ...told(run), house });
}

async function need(run, { say, light }) {
  const { member, resident } = run.people;
  light(resident);
  const asks = hears(run, resident, '要不要上门');
  await reports(run, resident, '家里困难，想申请低保');
  await asks();
  await says(run, resident, `请上门 ${run.number}`);
  await says(run, member, `接单 ${run.number}`);
  say('visits.need', told(run));
}

/** Whom WeChat does not let be told by itself, reads it with his next answer. */
async function reminded(run, { say, light }) {
  const { member, resident } = run.people;
  const news = hears(run, member, named(resident));
  await moveClock({ to: 'workday' });
  await moveClock({ advance: 'PT5H' });
  light(member);
  await says(run, member, '走访');
  await news();
  say('visits.reminded', told(run));
}

async function goes(run, { say, light }) {
  const { member, resident } = run.people;
  light(member);
  await says(run, member, `走访 ${named(resident)} 材料一起理好了，明天陪她去交`);
  light(resident);
  await says(run, resident, '我的信息');
  say('visits.goes', told(run));
}

async function promised(run, { say, light }) {
  const { member, resident } = run.people;
  light(member);
  const answer = await says(run, member, '承诺');
  if (!answer.includes('做到了 1')) await says(run, member, '承诺 每月替独居老人打扫一次；随叫随到');
  await says(run, member, '做到了 1 做了，几家都去过了');
  light(resident);
  await says(run, resident, '我的党员');
  say('visits.promised', told(run));
}
