/** What is around a chat: whose phone it is, and the account's bar with its switches. */
import { shown } from './api.js';
import { el, icon } from './dom.js';
import { avatar, describe, nameOf } from './person.js';
import { saveChat } from './savechat.js';
import { sheet } from './sheet.js';

export function phoneFrame(phone) {
  const title = `name-${phone.person.id}`;
  return el('section', {
    class: 'phone', id: `phone-${phone.person.id}`, 'aria-labelledby': title,
    data: { person: phone.person.id, openid: phone.openid, following: true },
  }, owner(phone, title), el('div', { class: 'screen' }, bar(phone), phone.chat.element, phone.composer.element,
    gone(phone)));
}

function owner(phone, title) {
  return el('header', { class: 'owner' }, avatar(phone.person),
    el('div', { class: 'owner-who' }, el('h2', { id: title }, nameOf(phone.person)),
      el('p', {}, ...describe(phone.person))),
    el('button', {
      type: 'button', class: 'plain', tLabel: 'close', tTitle: 'close', data: { do: 'close' },
      onclick: () => phone.close(),
    }, icon('close')));
}

function bar(phone) {
  const more = el('button', {
    type: 'button', class: 'plain', tLabel: 'more', tTitle: 'more', 'aria-haspopup': 'dialog', data: { do: 'more' },
    onclick: () => sheet(phone.element, more, 'more', switches(phone)),
  }, icon('more'));
  return el('div', { class: 'account' }, icon('muted'),
    el('span', { class: 'account-name', lang: 'zh-CN' }, '联户通'),
    el('span', { class: 'account-writing', t: 'writing', 'aria-hidden': 'true' }), more);
}

function switches(phone) {
  const blocking = phone.element.dataset.blocking === 'true';
  return done => [
    choice(blocking ? 'unblock' : 'block', 'block', () => done(phone.block(!blocking))),
    choice('save-chat', 'save-chat', () => done(saveChat(phone))),
    choice('unfollow', 'unfollow', () => done(phone.unfollow())),
  ];
}

/** A line of a sheet that can be chosen. */
export function choice(words, what, onclick) {
  return el('button', { type: 'button', class: 'weui-actionsheet__cell choice', t: words, data: { do: what }, onclick });
}

/** Stands where one writes, when he does not follow. */
function gone(phone) {
  return el('div', { class: 'gone' }, el('p', { t: 'unfollowed' }), el('button', {
    type: 'button', class: 'weui-btn weui-btn_primary weui-btn_mini', t: 'follow', data: { do: 'follow' },
    onclick: () => phone.follow().catch(shown),
  }));
}
