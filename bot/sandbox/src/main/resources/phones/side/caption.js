/** The story's sentence over whichever tab of a narrow screen is open, unless the story itself is in sight. */
import { el } from '../dom.js';

const HALF = 0.5;

export function caption(section, next, stop) {
  const text = el('p', { class: 'caption-text' });
  const count = el('span', { class: 'caption-count' });
  const on = button('next', 'primary', next);
  const off = button('stop', 'default', stop);
  const box = el('div', { id: 'caption', hidden: true }, text,
    el('div', { class: 'caption-row' }, count, off, on));
  document.body.append(box);
  new IntersectionObserver(([seen]) => box.classList.toggle('beside', seen.intersectionRatio >= HALF),
    { threshold: HALF }).observe(section);
  return {
    /** @param told null for nothing; once it has ended there is no next */
    show(told) {
      box.hidden = !told;
      document.body.classList.toggle('telling', Boolean(told));
      if (!told) return;
      text.textContent = told.text;
      count.textContent = told.count;
      on.hidden = Boolean(told.ended);
      on.textContent = told.on;
      off.textContent = told.off;
    },
  };
}

function button(words, kind, onclick) {
  return el('button', {
    type: 'button', class: `weui-btn weui-btn_mini weui-btn_${kind}`, t: `story.${words}`, data: { do: words }, onclick,
  });
}
