/** What can be sent that is not written: a photo, a voice message, a place. */
import { el } from './dom.js';
import { choice } from './frame.js';
import { placeForm } from './place.js';
import { sheet } from './sheet.js';
import { asAmr, canRecord } from './voice.js';
import { recorder } from './recorder.js';

export function photoSheet(phone, opener) {
  sheet(phone.element, opener, 'photo', done => [
    file('photo-camera', 'photo-camera', { accept: 'image/*', capture: 'environment' }, chosen => done(phone.photo(chosen))),
    file('photo-file', 'photo-file', { accept: 'image/*' }, chosen => done(phone.photo(chosen))),
    choice('photo-sample', 'photo-sample', () => done(phone.photo())),
  ]);
}

export function voiceSheet(phone, opener) {
  const unreadable = () => phone.chat.note(el('span', { t: 'voice-unreadable' }));
  sheet(phone.element, opener, 'voice', done => {
    const send = recorded => done(asAmr(recorded).then(amr => phone.voice(amr), unreadable));
    return [
      canRecord() ? recorder(send) : null,
      file('voice-file', 'voice-file', { accept: 'audio/*,.amr' }, send),
      choice('voice-sample', 'voice-sample', () => done(phone.voice())),
    ].filter(line => line !== null);
  });
}

export function placeSheet(phone, opener) {
  sheet(phone.element, opener, 'place', done => [
    placeForm(phone, (latitude, longitude, label) => done(phone.place(latitude, longitude, label))),
  ]);
}

/** A line of a sheet that asks for a file. */
function file(words, what, { accept, capture }, onFile) {
  const input = el('input', {
    type: 'file', accept, capture, class: 'unseen', tLabel: words, data: { file: what },
    onchange: () => input.files[0] && onFile(input.files[0]),
  });
  return el('label', { class: 'weui-actionsheet__cell choice' }, el('span', { t: words }), input);
}
