/** AMR, the format of WeChat's voice messages: made of and into samples in a worker, since it takes a while. */

const WORKER = '/phones/vendor/amr/amrnb-worker.js';
const HEAD = '#!AMR\n';
const FRAMES_A_SECOND = 50;
/** Bytes of a frame after its first, by the mode in that one (3GPP TS 26.101). */
const FRAME_BYTES = [12, 13, 15, 17, 19, 20, 26, 31, 5, 6, 5, 5, 0, 0, 0, 0];

export function isAmr(bytes) {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD.length)) === HEAD;
}

/** How long a recording lasts, in whole seconds, at least one. */
export function seconds(bytes) {
  let frames = 0;
  for (let at = HEAD.length; at < bytes.length; at += 1 + FRAME_BYTES[(bytes[at] >> 3) & 15]) frames++;
  return Math.max(1, Math.round(frames / FRAMES_A_SECOND));
}

/** Samples at 8 kHz between -1 and 1 as an AMR file. */
export async function encode(samples) {
  return new Blob([await work({ command: 'encode', samples, sampleRate: 8000 })], { type: 'audio/amr' });
}

/** An AMR file as samples at 8 kHz. */
export function decode(bytes) {
  return work({ command: 'decode', buffer: bytes });
}

function work(order) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER);
    worker.onmessage = ({ data }) => {
      worker.terminate();
      if (data.amr) resolve(data.amr);
      else reject(new Error('not AMR'));
    };
    worker.onerror = event => {
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage(order);
  });
}
