/** Adds the side's words to the page's. */
import { addWords } from '../words.js';
import zh from './words-zh.js';
import en from './words-en.js';

addWords(zh, en);
