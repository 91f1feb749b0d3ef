/** What slides up from the bottom of a phone. One at a time; Escape and a tap beside it close it. */
import { shown } from './api.js';
import { el } from './dom.js';

/**
 * @param phone the section it belongs to
 * @param opener gets the focus back
 * @param title key of its name
 * @param contents makes what is in it, given `done`, which closes it and takes the promise of what was chosen
 */
export function sheet(phone, opener, title, contents) {
  phone.querySelector('.sheet')?.remove();
  const shut = () => {
    box.remove();
    opener.focus();
  };
  const done = acted => {
    shut();
    acted?.catch(shown);
  };
  const panel = el('div', { class: 'sheet-panel', role: 'dialog', tLabel: title, tabIndex: -1 },
    ...contents(done), el('button', {
      type: 'button', class: 'weui-actionsheet__cell choice choice-cancel', t: 'cancel', onclick: shut,
    }));
  const box = el('div', {
    class: 'sheet',
    onclick: event => event.target === box && shut(),
    onkeydown: event => event.key === 'Escape' ? shut() : around(event, panel),
  }, panel);
  phone.querySelector('.screen').append(box);
  (panel.querySelector('[autofocus]') ?? panel).focus();
  return shut;
}

/** The Tab key goes round in it. */
function around(event, panel) {
  if (event.key !== 'Tab') return;
  const stops = [...panel.querySelectorAll('button, input')].filter(stop => !stop.disabled);
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge && !(event.shiftKey && document.activeElement === panel)) return;
  (event.shiftKey ? stops.at(-1) : stops[0]).focus();
  event.preventDefault();
}
