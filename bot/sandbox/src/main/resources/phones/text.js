/** What stands in a bubble: words, links to tap, ticket numbers. */
import { shown } from './api.js';
import { el } from './dom.js';

const PARTS = /<a\s[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>|#(\d{3,9})|(https?:\/\/[\w.:\/?=&%-]+)/gs;
const NUMBER = /#(\d{3,9})/g;
const TAP = 'weixin://bizmsgmenu?';
/** The browser's window that shows what links lead to. */
const BESIDE = 'beside';
const ticketListeners = new Set();
let last = null;

/** A text as nodes. */
export function words(text, phone) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    nodes.push(text.slice(from, match.index), parted(match, phone));
    from = match.index + match[0].length;
  }
  nodes.push(text.slice(from));
  return nodes.filter(node => node !== '');
}

function parted([, address, label, digits, plain], phone) {
  if (digits) return number(digits);
  return plain ? link(plain, plain, phone) : link(address, label, phone);
}

/** The tickets a text speaks of. */
export function numbersIn(text) {
  return [...text.matchAll(NUMBER)].map(match => Number(match[1]));
}

function number(digits) {
  return el('button', {
    type: 'button', class: 'number', tTitle: 'show-ticket', onclick: () => show(Number(digits), true),
  }, `#${digits}`);
}

/**
 * Asks whoever shows tickets to show one.
 *
 * @param asked whether somebody wanted to see it, not only the page
 */
export function show(ticket, asked = false) {
  last = { number: ticket, asked };
  ticketListeners.forEach(listener => listener(last));
}

/** Calls with every ticket that is to be shown; at once with the last one, for whoever begins to listen late. */
export function onTicket(listener) {
  ticketListeners.add(listener);
  if (last) listener(last);
}

function link(address, label, phone) {
  if (address.startsWith(TAP)) {
    return tappable(label, () => phone.tap(part(address, 'msgmenucontent') ?? label, part(address, 'msgmenuid') ?? ''));
  }
  return /^https?:/.test(address)
    ? el('a', { href: address, target: BESIDE, onclick: () => window.open('', BESIDE, 'width=430,height=860') }, label)
    : label;
}

/** Words that send themselves. */
export function tappable(label, onTap) {
  return el('button', { type: 'button', class: 'tap', onclick: () => onTap().catch(shown) }, label);
}

function part(address, name) {
  const found = address.slice(TAP.length).split('&').find(piece => piece.startsWith(`${name}=`));
  try {
    return found && decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return found.slice(name.length + 1);
  }
}
