/** The account's menu, as it was made on the platform. */
import { get, shown } from './api.js';
import { el, icon } from './dom.js';

/** The bar, with the button that brings the keyboard back; `load` reads the menu. */
export function menuBar(phone, back) {
  const buttons = el('div', { class: 'menu-buttons', lang: 'zh-CN' });
  const element = el('div', {
    class: 'menu', onkeydown: event => event.key === 'Escape' && shut(element),
    onfocusout: event => element.contains(event.relatedTarget) || shut(element),
  }, back, buttons);
  const load = async () => {
    const { button } = await get('/sandbox/emulator/menu').catch(() => ({ button: [] }));
    buttons.replaceChildren(...(button.length > 0 ? button.map(one => top(phone, one, element))
      : [el('p', { t: 'no-menu' })]));
  };
  return { element, load };
}

function top(phone, button, bar) {
  const below = button.sub_button ?? [];
  if (below.length === 0) return leaf(phone, button, bar);
  const list = el('div', { class: 'submenu', role: 'group', 'aria-label': button.name, hidden: true },
    ...below.map(one => leaf(phone, one, bar)));
  const opener = el('button', {
    type: 'button', class: 'menu-button', 'aria-expanded': 'false', onclick: () => {
      const opens = list.hidden;
      shut(bar);
      list.hidden = !opens;
      opener.setAttribute('aria-expanded', String(opens));
    },
  }, icon('list'), button.name);
  return el('div', { class: 'menu-top' }, opener, list);
}

function leaf(phone, button, bar) {
  return el('button', {
    type: 'button', class: 'menu-button', data: { menu: button.key ?? button.name }, onclick: () => {
      shut(bar);
      phone.menu(button.key || button.url || button.name).catch(shown);
      if (/^https?:/.test(button.url ?? '')) window.open(button.url, '_blank', 'noopener');
    },
  }, button.name);
}

function shut(bar) {
  bar.querySelectorAll('.submenu').forEach(list => { list.hidden = true; });
  bar.querySelectorAll('[aria-expanded]').forEach(opener => opener.setAttribute('aria-expanded', 'false'));
}
