/** Makes a voice message: recorded here, or from a file with sound in it. */
import { encode, isAmr } from './amr.js';

const RATE = 8000;
const LONGEST_SECONDS = 60;

export function canRecord() {
  return Boolean(navigator.mediaDevices?.getUserMedia && window.MediaRecorder);
}

/** Begins to record; resolves to what stops it and gives the message. */
export async function record() {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream);
  const parts = [];
  recorder.ondataavailable = event => parts.push(event.data);
  const ended = new Promise(resolve => { recorder.onstop = resolve; });
  recorder.start();
  const timer = setTimeout(() => recorder.stop(), LONGEST_SECONDS * 1000);
  const stop = async () => {
    clearTimeout(timer);
    if (recorder.state !== 'inactive') recorder.stop();
    await ended;
    stream.getTracks().forEach(track => track.stop());
    return new Blob(parts, { type: recorder.mimeType });
  };
  return { ended, stop };
}

/** Any recording as AMR. */
export async function asAmr(file) {
  const bytes = await file.arrayBuffer();
  return isAmr(new Uint8Array(bytes)) ? file : encode(await narrow(bytes));
}

/** One channel at 8 kHz, a minute at most. */
async function narrow(bytes) {
  const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes);
  const length = Math.ceil(Math.min(sound.duration, LONGEST_SECONDS) * RATE);
  const context = new OfflineAudioContext(1, length, RATE);
  const node = context.createBufferSource();
  node.buffer = sound;
  node.connect(context.destination);
  node.start();
  return (await context.startRendering()).getChannelData(0);
}
