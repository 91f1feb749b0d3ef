/** The stories there are; the first is offered to a newcomer. */
import { steps as streetlight } from './plot.js';
import { steps as accused } from './plot-accused.js';
import { steps as answers } from './plot-answers.js';
import { steps as choice } from './plot-choice.js';
import { steps as lines } from './plot-lines.js';
import { steps as points } from './plot-points.js';
import { steps as suggestion } from './plot-suggestion.js';
import { steps as visits } from './plot-visits.js';
import { steps as voice } from './plot-voice.js';

export const plots = { streetlight, lines, answers, accused, voice, visits, choice, points, suggestion };
