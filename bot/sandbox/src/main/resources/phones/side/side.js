/** What stands beside the phones: the clock, the story, the ticket and the faults. */
import './words.js';
import { el } from '../dom.js';
import { mountClock } from './clock.js';
import { mountStory } from './story.js';
import { mountTicket } from './ticket.js';
import { mountTickets } from './tickets.js';
import { mountFaults } from './faults.js';

export function mountSide(element) {
  const parts = { clock: mountClock, story: mountStory, ticket: mountTicket, tickets: mountTickets, faults: mountFaults };
  for (const [id, mount] of Object.entries(parts)) {
    const section = el('section', { id, class: 'panel' });
    element.append(section);
    mount(section);
  }
}
