/** Asks for a place: one of the network's, or any with a name. */
import { get } from './api.js';
import { el } from './dom.js';

/** Where a place without known coordinates is put: the county town. */
const COUNTY_TOWN = { latitude: 26.7297, longitude: 117.4737 };
const READY = 6;

export function placeForm(phone, onPlace) {
  const label = input('place-label', { name: 'label', required: true, value: phone.person.place ?? '' });
  const latitude = input('latitude', number('latitude', 90));
  const longitude = input('longitude', number('longitude', 180));
  const ready = el('div', { class: 'place-ready', role: 'group', tLabel: 'place-ready' });
  nearby(phone).catch(() => []).then(places => ready.replaceChildren(...places.map(place => el('button', {
    type: 'button', class: 'chip', lang: 'zh-CN', onclick: () => { label.field.value = place; },
  }, place))));
  return el('form', {
    class: 'place-form', onsubmit: event => {
      event.preventDefault();
      onPlace(Number(latitude.field.value), Number(longitude.field.value), label.field.value.trim());
    },
  }, ready, label.row, el('div', { class: 'place-where' }, latitude.row, longitude.row),
  el('button', { type: 'submit', class: 'weui-btn weui-btn_primary', t: 'place-send', data: { do: 'place-send' } }));
}

function number(name, most) {
  return { name, type: 'number', step: 'any', min: -most, max: most, required: true, value: COUNTY_TOWN[name] };
}

function input(words, properties) {
  const field = el('input', { class: 'weui-input', ...properties });
  return { field, row: el('label', { class: 'place-row' }, el('span', { t: words }), field) };
}

/** Addresses near somebody; of anywhere for a stranger. */
async function nearby({ person }) {
  const around = await get(`/sandbox/people?limit=${READY}&kind=household&q=${encodeURIComponent(person.grid ?? '')}`);
  return [...new Set(around.map(one => one.place))];
}
