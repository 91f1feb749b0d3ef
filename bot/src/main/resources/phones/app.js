/** Starts the page. */
import { connect } from './api.js';
import { fill, language, setLanguage } from './words.js';
import { mountPhones } from './phones.js';
import { mountPeople } from './people.js';

fill(document.documentElement);
document.querySelector('[data-do=language]')
  .addEventListener('click', () => setLanguage(language() === 'zh' ? 'en' : 'zh'));
mountPeople(document.getElementById('people'));
connect().then(() => mountPhones(document.getElementById('phones')));
import('./side/side.js').then(side => side.mountSide(document.getElementById('side')));
