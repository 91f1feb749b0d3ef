/** Somebody proposes something, ten households want it, and the secretary answers with a date. */
import { get } from '../api.js';
import { open } from '../phones.js';
import { t } from '../words.js';
import { cast, hears, named, reports, says, told } from './acting.js';
import { check, Missed } from './wait.js';

const WORDS = '建议村口装个亭子，走累了歇歇脚';
/** The one who proposes is the first. */
const OTHERS = 9;

export const steps = [cast, proposes, listed, wants, enough, asked, answers, hear];

async function proposes(run, { say, light }) {
  const { resident } = run.people;
  light(resident);
  await reports(run, resident, WORDS);
  say('suggestion.proposes', told(run));
}

async function neighbours(run) {
  const branch = run.people.resident.person.grid.replace(/第.*/, '');
  const found = await get(`/sandbox/people?kind=household&limit=50&q=${encodeURIComponent(branch)}`);
  const others = found.filter(one => one.id !== run.people.resident.person.id);
  if (others.length < OTHERS) throw new Missed(() => t('suggestion.wait.neighbours'));
  return others.slice(0, OTHERS);
}

async function neighbour(run, one) {
  const phone = await open(one.id);
  check(run);
  await phone.listens();
  return phone;
}

async function listed(run, { say, light }) {
  run.others = await neighbours(run);
  run.people.neighbour = await neighbour(run, run.others[0]);
  light(run.people.neighbour);
  await says(run, run.people.neighbour, '建议');
  say('suggestion.listed', told(run));
}

async function wants(run, { say, light }) {
  light(run.people.neighbour);
  await says(run, run.people.neighbour, `赞成 ${run.number}`);
  await says(run, run.people.neighbour, `赞成 ${run.number}`);
  say('suggestion.wants', told(run));
}

async function enough(run, { say, light }) {
  const { secretary } = run.people;
  const news = hears(run, secretary, '户赞成');
  for (const one of run.others.slice(1)) {
    const phone = await neighbour(run, one);
    light(phone);
    await says(run, phone, `赞成 ${run.number}`);
  }
  await news();
  say('suggestion.enough', told(run));
}

async function asked(run, { say, light }) {
  const { secretary } = run.people;
  light(secretary);
  await says(run, secretary, `接单 ${run.number}`);
  say('suggestion.asked', told(run));
}

async function answers(run, { say, light }) {
  const { neighbour: other, secretary } = run.people;
  run.news = hears(run, other, '下月');
  light(secretary);
  await says(run, secretary, `挂账 ${run.number} 到 20天 下月村民会上定地方，定了就动工`);
  say('suggestion.answers', told(run));
}

async function hear(run, { say, light }) {
  light(run.people.neighbour);
  await run.news();
  say('suggestion.hear', { ...told(run), neighbour: named(run.people.neighbour) });
}
