/** On a narrow screen the story's sentence stands over whichever tab is open. */
import { el } from '../dom.js';

export function caption(next, stop) {
  const text = el('p', { class: 'caption-text' });
  const count = el('span', { class: 'caption-count' });
  const box = el('div', { id: 'caption', hidden: true }, text, el('div', { class: 'caption-row' }, count,
    el('button', { type: 'button', class: 'weui-btn weui-btn_mini weui-btn_default', t: 'story.stop', onclick: stop }),
    el('button', { type: 'button', class: 'weui-btn weui-btn_mini weui-btn_primary', t: 'story.next', onclick: next })));
  document.body.append(box);
  return {
    show(told) {
      box.hidden = !told;
      document.body.classList.toggle('telling', Boolean(told));
      if (told) {
        text.textContent = told.text;
        count.textContent = told.count;
      }
    },
  };
}
