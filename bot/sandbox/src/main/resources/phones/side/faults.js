/** Lets the platform fail on purpose, and shows which failures are still to come. */
import { del, get, onEntry, onReconnect, post } from '../api.js';
import { el } from '../dom.js';
import { t, onLanguage } from '../words.js';

const FAULTS = '/sandbox/emulator/faults';
/** What is asked of the emulator for each switch, and which of its faults that is. */
const SWITCHES = {
  busy: { ask: { api: '/send', errcode: -1, next: 3 }, is: fault => fault.kind === 'ERROR' && fault.code === -1 },
  limit: {
    ask: { api: '/message/custom/send', errcode: 45047, next: 1 },
    is: fault => fault.kind === 'ERROR' && fault.code === 45047,
  },
  slow: { ask: { slowMillis: 4000, next: 3 }, is: fault => fault.kind === 'SLOW' },
  unanswered: { ask: { api: '/send', unanswered: 1 }, is: fault => fault.kind === 'UNANSWERED' },
  duplicate: { ask: { duplicate: 1 }, is: fault => fault.kind === 'DUPLICATE' },
  order: { ask: { outOfOrder: 1 }, is: fault => fault.kind === 'OUT_OF_ORDER' },
};
const LOOK_AGAIN_MS = 2000;

export function mountFaults(section) {
  const said = el('p', { class: 'said', role: 'status' });
  const active = el('ul', { class: 'active' });
  const buttons = Object.keys(SWITCHES).map(key => button(key, () => on(key)));
  const clear = el('button', {
    type: 'button', class: 'weui-btn weui-btn_mini weui-btn_default', t: 'faults.clear', data: { do: 'clear' },
    onclick: () => change(del(FAULTS)),
  });
  let faults = [];
  let wrong = null;

  /** One that is on already is not switched on once more. */
  function on(key) {
    if (!faults.some(SWITCHES[key].is)) change(post(FAULTS, SWITCHES[key].ask));
  }

  async function change(done) {
    wrong = null;
    await done.catch(error => { wrong = error; });
    await look();
  }

  async function look() {
    faults = await get(FAULTS).catch(() => faults);
    render();
  }

  function render() {
    buttons.forEach(one => mark(one, faults.filter(SWITCHES[one.dataset.fault].is)));
    active.replaceChildren(...faults.filter(fault => !Object.values(SWITCHES).some(known => known.is(fault)))
      .map(fault => el('li', {}, t('faults.other', { kind: fault.kind, n: fault.left }))));
    said.textContent = wrong ? t('faults.failed', { why: wrong.message }) : faults.length === 0 ? t('faults.none') : '';
    clear.hidden = faults.length === 0;
  }

  section.append(el('h2', { t: 'side.faults' }), el('p', { class: 'about', t: 'faults.about' }),
    el('div', { class: 'switches' }, ...buttons), active, el('div', { class: 'buttons' }, clear), said);
  onEntry(() => faults.length > 0 && look());
  onReconnect(() => {
    wrong = null;
    look();
  });
  onLanguage(render);
  setInterval(() => faults.length > 0 && look(), LOOK_AGAIN_MS);
  look();
}

function button(key, onclick) {
  return el('button', { type: 'button', class: 'switch', data: { fault: key }, 'aria-pressed': 'false', onclick },
    el('span', { t: `faults.${key}` }), ' ', el('span', { class: 'left' }));
}

function mark(one, mine) {
  const left = mine.reduce((sum, fault) => sum + fault.left, 0);
  one.setAttribute('aria-pressed', String(left > 0));
  one.querySelector('.left').textContent = left > 0 ? t('faults.left', { n: left }) : '';
}
