/** A village's points shop: what somebody does well buys soap, until there is none left. */
import { get } from '../api.js';
import { open } from '../phones.js';
import { t } from '../words.js';
import { castOnWorkday, named, says, told } from './acting.js';
import { check, Missed } from './wait.js';

const GOOD = '保温杯';

export const steps = [castOnWorkday, keepers, given, read, code, bought, counted, confirmed, soldOut, published];

/** Who keeps the shop, and who looks on. */
async function keepers(run, { say, light }) {
  for (const [role, post] of [['shop', 'SHOP'], ['supervision', 'SUPERVISION']]) {
    const branch = run.people.resident.person.grid.replace(/第.*/, '');
    const found = await get(`/sandbox/people?kind=member&limit=50&q=${encodeURIComponent(branch)}`);
    const holder = found.find(one => one.roles.some(held => held.post === post));
    if (!holder) throw new Missed(() => t('points.wait.keepers'));
    run.people[role] = await open(holder.id);
    check(run);
    await run.people[role].listens();
  }
  light(run.people.shop);
  await says(run, run.people.shop, '积分');
  say('points.keepers', told(run));
}

async function given(run, { say, light }) {
  const { member, resident } = run.people;
  light(member);
  await says(run, member, `加分 ${named(resident)} 垃圾分类 2次`);
  await says(run, member, `加分 ${named(resident)} 帮邻居 2次`);
  say('points.given', told(run));
}

async function read(run, { say, light }) {
  const { resident } = run.people;
  light(resident);
  await says(run, resident, '积分');
  say('points.read', told(run));
}

async function code(run, { say, light }) {
  const { resident } = run.people;
  light(resident);
  const answer = await says(run, resident, '兑换码');
  run.code = /\d{6}/.exec(answer)?.[0];
  if (!run.code) throw new Missed(() => t('points.wait.code', told(run)));
  say('points.code', told(run));
}

async function bought(run, { say, light }) {
  const { resident, shop } = run.people;
  light(shop);
  await says(run, shop, `兑换 ${run.code} 肥皂`);
  await says(run, shop, `兑换 ${run.code} 肥皂`);
  await says(run, resident, '积分');
  say('points.bought', told(run));
}

async function counted(run, { say, light }) {
  const { shop } = run.people;
  light(shop);
  await says(run, shop, `盘点 ${GOOD} 0`);
  say('points.counted', told(run));
}

async function confirmed(run, { say, light }) {
  const { supervision } = run.people;
  light(supervision);
  const answer = await says(run, supervision, '积分');
  const entry = /确认 ([0-9A-Z]{8})/.exec(answer)?.[1];
  if (entry) await says(run, supervision, `确认 ${entry}`);
  say('points.confirmed', told(run));
}

async function soldOut(run, { say, light }) {
  const { resident, shop } = run.people;
  light(shop);
  const answer = await says(run, resident, '兑换码');
  await says(run, shop, `兑换 ${/\d{6}/.exec(answer)?.[0]} ${GOOD}`);
  say('points.sold-out', told(run));
}

async function published(run, { say, light }) {
  const { resident } = run.people;
  light(resident);
  await says(run, resident, '积分公示');
  say('points.published', told(run));
}
