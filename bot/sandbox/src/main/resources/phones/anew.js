/** Lets everything begin again: the store, the chats, what this browser has kept. */
import { del, leave, post } from './api.js';
import { el } from './dom.js';
import { fill } from './words.js';

/** What to keep when all else is forgotten. */
const LANGUAGE = 'lianhu.language';

export function mountAnew(button) {
  button.addEventListener('click', ask);
}

function ask() {
  const said = el('p', { role: 'status' });
  const box = el('dialog', { class: 'ask', tLabel: 'anew', onclose: () => box.remove() }, el('p', { t: 'anew-sure' }), said,
    el('div', { class: 'ask-buttons' }, button('cancel', 'default', () => box.close()),
      button('anew', 'primary', () => begin().catch(error => complain(said, error)))));
  document.body.append(box);
  box.showModal();
}

function button(words, kind, onclick) {
  return el('button', { type: 'button', class: `weui-btn weui-btn_mini weui-btn_${kind}`, t: words, data: { do: `${words}-now` }, onclick });
}

async function begin() {
  leave(true);
  await post('/sandbox/anew');
  await del('/sandbox/emulator/users');
  for (const key of Object.keys(localStorage)) if (key.startsWith('lianhu.') && key !== LANGUAGE) localStorage.removeItem(key);
  sessionStorage.clear();
  location.reload();
}

function complain(said, error) {
  leave(false);
  said.dataset.t = 'anew-failed';
  said.dataset.tValues = JSON.stringify({ reason: error.message });
  fill(said);
}
