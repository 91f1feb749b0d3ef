/** How what the program itself writes in Chinese reads in the page's language; words of people stay as they are. */
import { get } from '../api.js';
import { keyOf, language, t, tOr } from '../words.js';

/** Fillings that are somebody with his post. */
const PEOPLE = new Set(['who', 'deputy']);
let reasons = [];
let posts = [];

/** Asks for what reasons and posts are called; until then they read as they are written. */
export async function learnReasons() {
  const [found, table] = await Promise.all([get('/sandbox/reasons'), get('/sandbox/lifecycle')]);
  reasons = Object.entries(found).map(([key, text]) => ({ key: `reason.${key}`, pattern: pattern(text) }));
  posts = table.levels.map(level => [level.name, level.key]);
}

function pattern(text) {
  const parts = text.split(/\{(\w+)\}/).map((part, at) => at % 2 === 0 ? quoted(part) : `(?<${part}>.+?)`);
  return new RegExp(`^${parts.join('')}$`, 's');
}

function quoted(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** As the chats have it; a photo or voice of which nobody knows yet what it is about has no category of its own. */
export function category(ticket) {
  if (language() === 'zh') {
    return ticket.categoryName;
  }
  const unsaid = ticket.category === 'other' && keyOf('category.', ticket.categoryName) === undefined;
  return unsaid ? t('category.unsaid') : tOr(`category.${ticket.category}`, ticket.categoryName);
}

/** Somebody by name and post, as the program puts them together; several joined by 、. */
export function people(text) {
  return language() === 'zh' ? text : text.split('、').map(person).join(', ');
}

function person(text) {
  const [title, key] = posts.find(([name]) => text.startsWith(name)) ?? [];
  return title === undefined ? text : text === title ? t(`level.${key}`) : t('who.of', { name: text.slice(title.length), level: t(`level.${key}`) });
}

/** A line's note: a reason of the program's, a category, an act, somebody; anything else is people's own words. */
export function note(text) {
  if (language() === 'zh') return text;
  const [, first, second] = /^(.*?)(?:（(.*)）)?$/s.exec(text);
  return second === undefined ? one(first) : `${one(first)} (${second.split(/[、，；]/).map(one).join('; ')})`;
}

function one(text) {
  for (const { key, pattern: form } of reasons) {
    const found = form.exec(text);
    if (found) return t(key, read(found.groups ?? {}));
  }
  const known = ['category.', 'event.', 'state.'].map(kind => keyOf(kind, text)).find(key => key);
  return known ? t(known) : people(text);
}

function read(groups) {
  return Object.fromEntries(Object.entries(groups)
    .map(([name, value]) => [name, PEOPLE.has(name) ? people(value) : name === 'post' ? person(value) : value]));
}
