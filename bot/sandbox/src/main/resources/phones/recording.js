/** A voice message in a chat: its length, and played at a tap. */
import { decode, seconds } from './amr.js';
import { el, icon } from './dom.js';
import { fileOf } from './media.js';

const RATE = 8000;
let playing = null;

export function recording(entry) {
  const source = fileOf(entry);
  const length = el('span', { class: 'voice-length' });
  const button = el('button', { type: 'button', class: 'bubble voice', onclick: () => toggle(button, source) },
    icon('voice'), length);
  if (source) bytes(source).then(file => measure(button, length, seconds(file)));
  return button;
}

async function bytes(source) {
  return new Uint8Array(await (await fetch(source)).arrayBuffer());
}

function measure(button, length, lasts) {
  button.dataset.seconds = lasts;
  button.style.setProperty('--seconds', Math.min(lasts, 60));
  Object.assign(button.dataset, { tLabel: 'voice-of', tValues: JSON.stringify({ n: lasts }) });
  length.textContent = `${lasts}″`;
}

async function toggle(button, source) {
  const mine = playing?.button === button;
  playing?.stop();
  if (mine || !source) return;
  const file = await bytes(source);
  const heard = await decode(file).catch(() => null);
  if (heard) await play(button, heard);
}

async function play(button, samples) {
  const context = new AudioContext();
  const buffer = context.createBuffer(1, samples.length, RATE);
  buffer.copyToChannel(samples, 0);
  const node = context.createBufferSource();
  node.buffer = buffer;
  node.connect(context.destination);
  const stop = () => {
    if (context.state !== 'closed') context.close();
    delete button.dataset.playing;
    playing = playing?.button === button ? null : playing;
  };
  node.onended = stop;
  playing = { button, stop };
  button.dataset.playing = 'true';
  node.start();
}
