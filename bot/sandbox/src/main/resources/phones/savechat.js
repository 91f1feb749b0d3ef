/** Gives a chat to keep, as a text file. */
import { el } from './dom.js';
import { t } from './words.js';

const ZONE = 'Asia/Shanghai';
const BY = { USER: 'he-says', ACCOUNT: 'account-says' };

export async function saveChat(phone) {
  const text = phone.chat.inOrder().map(line).join('\r\n');
  const address = URL.createObjectURL(new Blob(['\ufeff', text, '\r\n'], { type: 'text/plain;charset=utf-8' }));
  const link = el('a', { href: address, download: t('chat-file', { name: phone.person.name || phone.person.id }) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function line(entry) {
  const who = BY[entry.by] && entry.kind !== 'event' ? t(BY[entry.by]) : '';
  return `[${moment(entry.at)}] ${who}${plain(entry)}`;
}

function moment(at) {
  return new Date(at).toLocaleString('sv-SE', { timeZone: ZONE }).slice(0, 16);
}

function plain(entry) {
  return entry.text.replace(/<a\s[^>]*>(.*?)<\/a>/gs, '$1').replace(/\n/g, '\r\n    ');
}
