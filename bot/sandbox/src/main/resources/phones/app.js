/** Starts the page. */
import { connect } from './api.js';
import { mountAnew } from './anew.js';
import { mountKeys } from './keys.js';
import { mountPeople } from './people.js';
import { mountPhones } from './phones.js';
import { mountTabs } from './tabs.js';
import { fill, language, setLanguage } from './words.js';

fill(document.documentElement);
document.querySelector('[data-do=language]')
  .addEventListener('click', () => setLanguage(language() === 'zh' ? 'en' : 'zh'));
mountPeople(document.getElementById('people'));
mountTabs(document.getElementById('tabs'));
mountAnew(document.querySelector('[data-do=anew]'));
mountKeys();
connect().then(() => mountPhones(document.getElementById('phones')));
import('./side/side.js').then(side => side.mountSide(document.getElementById('side')));
