/** Redraws a part and leaves unfolded what was, and the keyboard where it was. Both go by data-key. */
export function unfolded(part, redraw) {
  const before = new Map([...part.querySelectorAll('details')].map(one => [one.dataset.key, one.open]));
  const focused = part.contains(document.activeElement) && document.activeElement.closest('details')?.dataset.key;
  redraw();
  for (const one of part.querySelectorAll('details')) {
    one.open = before.get(one.dataset.key) ?? one.open;
    if (one.dataset.key === focused) one.querySelector('summary').focus({ preventScroll: true });
  }
}
