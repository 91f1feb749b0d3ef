/** Waits for what a step of the story names. */

const LOOK_MS = 200;
const PATIENCE_MS = 20_000;

/** It did not come. */
export class Missed extends Error {
  /** @param words gives what was waited for, in the page's language */
  constructor(words) {
    super(words());
    this.words = words;
  }
}

/** The story was stopped meanwhile. */
export class Stopped extends Error {}

/** What `look` finds, as soon as it finds something. */
export async function until(run, look, words) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    check(run);
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Missed(words);
    await new Promise(resolve => { setTimeout(resolve, LOOK_MS); });
  }
}

export function check(run) {
  if (run.stopped) throw new Stopped();
}
