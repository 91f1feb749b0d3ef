/** Where one writes. */
import { el } from './dom.js';

export function composer(phone) {
  const field = el('input', { name: 'say', class: 'say', autocomplete: 'off' });
  const send = async event => {
    event.preventDefault();
    const text = field.value.trim();
    if (text) {
      field.value = '';
      await phone.say(text);
    }
  };
  return el('form', { class: 'composer', onsubmit: send }, field,
    el('button', { type: 'submit', data: { do: 'send' } }, '发送'));
}
