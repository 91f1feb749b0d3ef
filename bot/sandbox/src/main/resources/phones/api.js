/** Talks to the program: plain calls, and the emulator's feed of what shows in anybody's chat. */
import { fill, t } from './words.js';

const FEED = '/sandbox/emulator/events';
const AGAIN_MS = 2000;
const entryListeners = new Set();
const reconnectListeners = new Set();
let source = null;
let leaving = false;

/** The program said no, or nothing (status 0); the message is the reason. */
export class Refused extends Error {
  constructor(status, reason) {
    super(reason);
    this.name = 'Refused';
    this.status = status;
  }
}

/** For actions of a phone: their refusal stands in the chat already. */
export function shown(error) {
  if (!(error instanceof Refused)) throw error;
}

/** While everything is being forgotten nothing is asked for: it would be missed. */
export function get(path) {
  return leaving ? new Promise(() => {}) : call(path, {});
}

export function leave(on) {
  leaving = on;
}

/** Posts an object as JSON, a Blob as it is, nothing as nothing. */
export function post(path, body) {
  if (body === undefined) return call(path, { method: 'POST' });
  if (body instanceof Blob) {
    return call(path, { method: 'POST', body, headers: { 'Content-Type': 'application/octet-stream' } });
  }
  return call(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
}

export function del(path) {
  return call(path, { method: 'DELETE' });
}

async function call(path, options) {
  const response = await fetch(path, options).catch(() => {
    throw new Refused(0, t('offline'));
  });
  const text = await response.text();
  if (!response.ok) throw new Refused(response.status, reason(response, text));
  return text ? JSON.parse(text) : null;
}

function reason(response, text) {
  try {
    const problem = JSON.parse(text);
    return problem.detail ?? problem.error ?? response.statusText;
  } catch {
    return text || response.statusText;
  }
}

/** Calls with every new entry of any chat; returns how to stop that. */
export function onEntry(listener) {
  return subscribe(entryListeners, listener);
}

/** Calls whenever the feed is there again after a break: what came meanwhile has to be read. */
export function onReconnect(listener) {
  return subscribe(reconnectListeners, listener);
}

function subscribe(listeners, listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Listens to the feed from now on; resolves once it is there. */
export function connect() {
  return new Promise(resolve => {
    let before = false;
    const open = () => {
      source = new EventSource(FEED);
      source.addEventListener('entry', event => tell(JSON.parse(event.data)));
      source.addEventListener('open', () => {
        if (before) reconnectListeners.forEach(listener => listener());
        before = true;
        online(true);
        resolve();
      });
      source.addEventListener('error', () => {
        online(false);
        if (source.readyState === EventSource.CLOSED) setTimeout(open, AGAIN_MS);
      });
    };
    open();
  });
}

/** Says so when the program does not answer. */
function online(is) {
  const words = document.querySelector('.offline');
  words.dataset.t = is ? 'empty' : 'offline';
  fill(words);
}

function tell(entry) {
  entryListeners.forEach(listener => listener(entry));
}
