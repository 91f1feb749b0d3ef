/** Alt with an arrow key goes from phone to phone, from field to field. */
import { all } from './phones.js';

export function mountKeys() {
  document.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const here = all().findIndex(phone => phone.element.contains(document.activeElement));
    if (!step || !event.altKey || here < 0) return;
    const next = all()[(here + step + all().length) % all().length];
    next.scrollTo();
    next.composer.field.focus();
    event.preventDefault();
  });
}
