/** The guided stories: one is chosen, and plays itself or goes step by step. */
import { el } from '../dom.js';
import { onLanguage, t } from '../words.js';
import { beginning } from './acting.js';
import { caption } from './caption.js';
import { plots } from './plots.js';
import { Missed } from './wait.js';

const CALM = matchMedia('(prefers-reduced-motion: reduce)');
const READING_MS = { zh: 90, en: 38 };
const LEAST_MS = 2600;
const INVITED = 'lianhu.story';

export function mountStory(section) {
  const story = new Story(section);
  onLanguage(() => story.render());
}

class Story {
  constructor(section) {
    this.section = section;
    this.sentence = el('p', { class: 'sentence', role: 'status' });
    this.dots = el('ol', { class: 'dots', 'aria-hidden': 'true' });
    this.choice = this.choices();
    this.count = el('p', { class: 'count' });
    this.buttons = {
      play: this.button('play', () => (this.playing ? this.pause() : this.play())),
      next: this.button('next', () => this.next()),
      stop: this.button('stop', () => this.stop()),
    };
    this.caption = caption(section, () => this.next(), () => this.stop());
    section.append(el('h2', { t: 'side.story' }), this.choice, this.sentence, this.dots, this.count,
      el('div', { class: 'buttons' }, ...Object.values(this.buttons)));
    this.invites = !invitedBefore();
    this.choose('streetlight');
  }

  choices() {
    return el('select', {
      class: 'choice-of-story', name: 'plot', tLabel: 'side.story', onchange: event => this.change(event.target.value),
    }, ...Object.keys(plots).map(plot => el('option', { value: plot, t: `plot.${plot}` })));
  }

  change(plot) {
    this.stop();
    this.choose(plot);
  }

  choose(plot) {
    this.plot = plot;
    this.steps = plots[plot];
    this.section.dataset.plot = plot;
    this.dots.replaceChildren(...this.steps.map(() => el('li')));
    this.begin();
  }

  button(what, onclick) {
    return el('button', {
      type: 'button', class: `weui-btn weui-btn_mini ${what === 'play' ? 'weui-btn_primary' : 'weui-btn_default'}`,
      data: { do: what }, onclick,
    });
  }

  begin() {
    this.run = beginning();
    this.step = 0;
    this.told = [{ key: `plot.${this.plot}.about`, values: {} }];
    this.playing = this.working = this.done = false;
    this.wrong = null;
    this.render();
  }

  /** A narrow screen offers the story once, wherever one is: it stands on a tab that a newcomer does not open first. */
  invitation() {
    return this.invites ? { text: t(`plot.${this.plot}.about`), count: '', on: t('story.begin'), off: t('story.not-now') } : null;
  }

  accept() {
    this.invites = false;
    rememberInvited();
  }

  /** Plays on by itself to the end. */
  async play() {
    this.accept();
    if (this.done || this.wrong) this.begin();
    this.playing = true;
    this.render();
    while (this.playing && this.step < this.steps.length) {
      if (!await this.forward()) return;
      await this.rest();
    }
  }

  /** One step; while it plays by itself, without waiting for it. */
  async next() {
    this.accept();
    if (this.done || this.wrong) this.begin();
    if (this.playing) this.skip?.();
    else await this.forward();
  }

  pause() {
    this.playing = false;
    this.skip?.();
    this.render();
  }

  stop() {
    this.accept();
    this.run.stopped = true;
    this.skip?.();
    const at = this.step;
    const ended = this.done || this.wrong;
    light(null);
    this.begin();
    if (at > 0 && !ended) this.say('story.stopped', { step: at });
  }

  /** Whether the step went well. What comes of a step after the story was stopped is nobody's any more. */
  async forward() {
    if (this.working) return false;
    const run = this.run;
    const mine = act => (...values) => run === this.run && act(...values);
    this.working = true;
    this.step += 1;
    this.render();
    try {
      await this.steps[this.step - 1](run, { say: mine((key, values) => this.say(key, values)), light: mine(light) });
      if (run !== this.run) return false;
      this.working = false;
      if (this.step === this.steps.length) this.finish(run);
      this.render();
      return true;
    } catch (error) {
      if (run === this.run) this.fail(error);
      return false;
    }
  }

  finish(run) {
    this.playing = false;
    this.done = true;
    this.told.push({ key: run.number ? 'story.done' : 'story.done.none', values: { number: run.number } });
  }

  fail(error) {
    this.playing = this.working = false;
    this.wrong = true;
    light(null);
    const step = this.step;
    this.told = [error instanceof Missed ? { key: 'story.failed', values: { step, what: error.words } }
      : { key: 'story.refused', values: { step, why: () => error.message } }];
    this.render();
  }

  say(key, values) {
    this.told = [{ key, values }];
    this.render();
  }

  /** Time to read what was told; none for who wants no motion. */
  async rest() {
    if (!this.playing || CALM.matches) return;
    const pace = READING_MS[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'];
    await new Promise(resolve => {
      this.skip = resolve;
      setTimeout(resolve, LEAST_MS + this.sentence.textContent.length * pace / 2);
    });
    this.skip = null;
  }

  render() {
    const text = this.told.map(({ key, values }) => t(key, spoken(values))).join(' ');
    const count = this.step > 0
      ? t(this.working ? 'story.working' : 'story.step', { step: this.step, all: this.steps.length }) : '';
    Object.assign(this.section.dataset, { step: this.step, done: this.done, wrong: Boolean(this.wrong) });
    this.section.ariaBusy = String(this.working);
    this.sentence.textContent = text;
    this.count.textContent = count;
    [...this.dots.children].forEach((dot, i) => {
      dot.className = i + 1 < this.step || this.done ? 'past' : i + 1 === this.step ? 'now' : '';
    });
    const again = Boolean(this.done || this.wrong);
    this.buttons.play.textContent = t(this.playing ? 'story.pause' : again ? 'story.again' : 'story.play');
    this.buttons.next.textContent = t('story.next');
    this.buttons.stop.textContent = t('story.stop');
    this.buttons.next.hidden = again;
    this.buttons.stop.hidden = this.step === 0 || again;
    this.caption.show(this.step === 0 ? this.invitation()
      : { text, count, ended: again, on: t('story.next'), off: t(again ? 'story.close-it' : 'story.stop') });
  }
}

function invitedBefore() {
  return Boolean(localStorage.getItem(INVITED));
}

function rememberInvited() {
  localStorage.setItem(INVITED, 'yes');
}

/** Words that depend on the language are asked for anew. */
function spoken(values) {
  return Object.fromEntries(Object.entries(values)
    .map(([name, value]) => [name, typeof value === 'function' ? value() : value]));
}

/** Shows whose phone the step is about. */
function light(phone) {
  document.querySelectorAll('.phone.told').forEach(one => one.classList.remove('told'));
  if (!phone) return;
  phone.element.classList.add('told');
  phone.scrollTo();
}
