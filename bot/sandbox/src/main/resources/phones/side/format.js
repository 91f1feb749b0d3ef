/** Moments and spans of time in words, always by the county's clock. */
import { t, language } from '../words.js';

const ZONE = 'Asia/Shanghai';
const LOCALES = { zh: 'zh-CN', en: 'en-GB' };
const UNITS = [['days', 86_400], ['hours', 3_600], ['minutes', 60], ['seconds', 1]];

function written(at, options) {
  return new Intl.DateTimeFormat(LOCALES[language()], { timeZone: ZONE, hourCycle: 'h23', ...options })
    .format(new Date(at));
}

/** 11月24日 周二 09:00 */
export function dayAndTime(at) {
  const zh = language() === 'zh';
  const date = written(at, { month: zh ? 'long' : 'short', day: 'numeric' });
  const weekday = written(at, { weekday: 'short' });
  return `${zh ? `${date} ${weekday}` : `${weekday} ${date}`} ${hourAndMinute(at)}`;
}

/** 11/24 09:00 */
export function shortly(at) {
  return `${written(at, { month: 'numeric', day: 'numeric' })} ${hourAndMinute(at)}`;
}

export function hourAndMinute(at) {
  return written(at, { hour: '2-digit', minute: '2-digit' });
}

export function withSeconds(at) {
  return written(at, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}

/** The day alone: 2026年11月24日 星期二 */
export function day(at) {
  return written(at, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' });
}

/** The hour of the day as a number, 0 to 23. */
export function hour(at) {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' })
    .format(new Date(at)));
}

/** How long until then in its two largest units: 1小时59分. */
export function span(millis) {
  let left = Math.max(0, Math.floor(millis / 1000));
  const parts = [];
  for (const [unit, seconds] of UNITS) {
    const n = Math.floor(left / seconds);
    left -= n * seconds;
    if (n > 0 || parts.length > 0 || unit === 'seconds') parts.push(t(`span.${unit}`, { n }));
    if (parts.length === 2) break;
  }
  return parts.join(t('span.between'));
}

/** As a machine reads it in a datetime attribute. */
export function iso(at) {
  return new Date(at).toISOString();
}
