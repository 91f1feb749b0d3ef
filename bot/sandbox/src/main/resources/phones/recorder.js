/** The line of a sheet that records: a tap begins, the next one ends and sends. */
import { el } from './dom.js';
import { record } from './voice.js';
import { fill } from './words.js';

const TICK_MS = 250;

export function recorder(onRecorded) {
  const button = el('button', {
    type: 'button', class: 'weui-actionsheet__cell choice', t: 'voice-record', data: { do: 'record' },
    onclick: () => begin(button, onRecorded),
  });
  return button;
}

async function begin(button, onRecorded) {
  button.disabled = true;
  const recording = await record().catch(() => null);
  button.disabled = false;
  say(button, recording ? 'voice-stop' : 'voice-denied', { n: 0 });
  if (recording) end(button, recording, onRecorded);
}

/** Ends at a tap, after a minute, or unheard when the sheet is closed. */
function end(button, recording, onRecorded) {
  const since = Date.now();
  const timer = setInterval(() => {
    if (!button.isConnected) recording.stop();
    else say(button, 'voice-stop', { n: Math.round((Date.now() - since) / 1000) });
  }, TICK_MS);
  button.addEventListener('click', event => {
    event.stopImmediatePropagation();
    recording.stop();
  }, { capture: true, once: true });
  recording.ended.then(async () => {
    clearInterval(timer);
    if (button.isConnected) onRecorded(await recording.stop());
  });
}

function say(button, words, values) {
  Object.assign(button.dataset, { t: words, tValues: JSON.stringify(values) });
  fill(button);
}
