/** What stands in a bubble: words, links to tap, ticket numbers. */
import { el } from './dom.js';

const PARTS = /<a\s+[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>|#(\d{3,})/gs;
const TAP = 'weixin://bizmsgmenu?';

/** A text as nodes. */
export function words(text, phone) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    nodes.push(text.slice(from, match.index), match[3] ? number(match[3]) : link(match[1], match[2], phone));
    from = match.index + match[0].length;
  }
  nodes.push(text.slice(from));
  return nodes.filter(node => node !== '');
}

function number(digits) {
  return el('button', { type: 'button', class: 'ticket-number', onclick: () => show(Number(digits)) }, `#${digits}`);
}

/** Asks whoever shows tickets to show this one. */
export function show(ticket) {
  document.dispatchEvent(new CustomEvent('lianhu:ticket', { detail: { number: ticket } }));
}

function link(address, label, phone) {
  if (address.startsWith(TAP)) {
    const asked = new URLSearchParams(address.slice(TAP.length));
    const sent = asked.get('msgmenucontent') ?? label;
    return el('button', { type: 'button', class: 'tap', onclick: () => phone.tap(sent, asked.get('msgmenuid') ?? '') }, label);
  }
  return el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, label);
}
