/**
 * Makes an element. Of its properties, `class` and whatever has a dash are attributes, `on…` are listeners,
 * `t`, `tLabel`, `tPlaceholder`, `tTitle` name the page's own words, `data` holds data attributes.
 */
import { fill } from './words.js';

const WORDS = { t: 't', tLabel: 'tLabel', tPlaceholder: 'tPlaceholder', tTitle: 'tTitle', tAlt: 'tAlt' };

export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) set(element, key, value);
  element.append(...children.filter(child => child !== null && child !== undefined));
  fill(element);
  return element;
}

function set(element, key, value) {
  if (value === null || value === undefined) return;
  if (key === 'data') Object.assign(element.dataset, value);
  else if (key in WORDS) element.dataset[WORDS[key]] = value;
  else if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
  else if (key === 'class' || key === 'role' || key.includes('-')) element.setAttribute(key, value);
  else element[key] = value;
}

export function icon(name) {
  return el('span', { class: `icon icon-${name}`, 'aria-hidden': 'true' });
}
