/** Talks to the program: plain calls, and the emulator's feed of what shows in anybody's chat. */

const FEED = '/sandbox/emulator/events';
const AGAIN_MS = 2000;
const entryListeners = new Set();
const reconnectListeners = new Set();
let source = null;

/** The program said no; the message is its reason. */
export class Refused extends Error {
  constructor(status, reason) {
    super(reason);
    this.name = 'Refused';
    this.status = status;
  }
}

export function get(path) {
  return call(path, {});
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
  const response = await fetch(path, options);
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
        document.body.dataset.connected = 'true';
        resolve();
      });
      source.addEventListener('error', () => {
        document.body.dataset.connected = 'false';
        if (source.readyState === EventSource.CLOSED) setTimeout(open, AGAIN_MS);
      });
    };
    open();
  });
}

function tell(entry) {
  entryListeners.forEach(listener => listener(entry));
}
