/** The times between the lines, as WeChat shows them: after a pause, with the day when it is another. */
import { el } from './dom.js';
import { language, onLanguage } from './words.js';

const PAUSE_MS = 5 * 60 * 1000;
const ZONE = 'Asia/Shanghai';
const LOCALES = { zh: 'zh-CN', en: 'en-GB' };

/** What stands before an entry; null when it follows the last one closely. */
export function timeLine(last, entry) {
  if (last && new Date(entry.at) - new Date(last.at) < PAUSE_MS) return null;
  const withDay = !last || day(last.at) !== day(entry.at);
  const time = el('time', { dateTime: entry.at, data: { day: withDay } });
  write(time);
  return el('li', { class: 'between', role: 'group' }, time);
}

function day(at) {
  return new Date(at).toLocaleDateString('en-CA', { timeZone: ZONE });
}

function write(time) {
  const date = time.dataset.day === 'true' ? { month: 'long', day: 'numeric', weekday: 'short' } : {};
  time.textContent = new Intl.DateTimeFormat(LOCALES[language()],
    { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...date }).format(new Date(time.dateTime));
}

onLanguage(() => document.querySelectorAll('.between time').forEach(write));
