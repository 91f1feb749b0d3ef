/** The page's own words in Chinese and English; what stands in the chats stays as it is. */
import zh from './words-zh.js';
import en from './words-en.js';

const KEPT = 'lianhu.language';
const words = { zh: { ...zh }, en: { ...en } };
const listeners = new Set();
/** Attribute that names the words, and what they are put into. */
const PLACES = { tLabel: 'aria-label', tPlaceholder: 'placeholder', tTitle: 'title', tAlt: 'alt', tLang: 'lang' };
let current = localStorage.getItem(KEPT) ?? (/^zh\b/i.test(navigator.language) ? 'zh' : 'en');

/** The words of a key with `{name}` filled in; the key itself where there are none. */
export function t(key, values = {}) {
  const found = key === 'empty' ? '' : words[current][key] ?? words.zh[key] ?? key;
  return found.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** The words of a key; the others where there are none for it. */
export function tOr(key, others) {
  return words[current][key] ?? others;
}

/** Of the keys that begin so, the one that these Chinese words are of; undefined where there is none. */
export function keyOf(beginning, chinese) {
  return Object.keys(words.zh).find(key => key.startsWith(beginning) && words.zh[key] === chinese);
}

export function addWords(moreZh, moreEn) {
  Object.assign(words.zh, moreZh);
  Object.assign(words.en, moreEn);
}

/** `zh` or `en`. */
export function language() {
  return current;
}

export function setLanguage(wanted) {
  current = wanted;
  localStorage.setItem(KEPT, wanted);
  fill(document.documentElement);
  listeners.forEach(listener => listener(wanted));
}

/** Calls after every switch; returns how to stop that. */
export function onLanguage(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts the words where `data-t` and its kin ask for them, in the element and all below. */
export function fill(root) {
  if (root === document.documentElement) {
    root.lang = t('code');
    document.title = t('title');
  }
  const below = root.querySelectorAll('[data-t],[data-t-label],[data-t-placeholder],[data-t-title],[data-t-alt],[data-t-lang]');
  for (const element of [root, ...below]) put(element);
}

function put(element) {
  const { t: text, tValues } = element.dataset;
  const values = tValues ? JSON.parse(tValues) : {};
  if (text) element.textContent = t(text, values);
  for (const [from, into] of Object.entries(PLACES)) {
    if (element.dataset[from]) element.setAttribute(into, t(element.dataset[from], values));
  }
}
