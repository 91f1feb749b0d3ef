/** Looks at what a visitor sees on a phone. */

function lines(phone) {
  return [...phone.element.querySelectorAll('li.entry:is([data-by=ACCOUNT],[data-by=PLATFORM])')];
}

function names(line, number) {
  return new RegExp(`(^|\\D)${number}(\\D|$)`).test(line.textContent);
}

/** Whether something about the ticket stands in his chat. */
export function shown(phone, number) {
  return lines(phone).some(line => names(line, number));
}

/** A look for what comes to a phone about a ticket from now on. */
export function newsOn(phone, number) {
  const before = new Set(lines(phone));
  return () => lines(phone).some(line => !before.has(line) && names(line, number));
}

/** A look for the words that the account answers from now on. */
export function answerOf(phone) {
  const before = new Set(lines(phone));
  return () => lines(phone).find(line => !before.has(line) && line.dataset.by === 'ACCOUNT')?.textContent;
}

/** A look for words that come to a phone from now on. */
export function wordsOn(phone, words) {
  const before = new Set(lines(phone));
  return () => lines(phone).some(line => !before.has(line) && line.textContent.includes(words));
}
