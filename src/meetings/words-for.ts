import { may, type Actor } from '../accounts/index.ts';
import { publicWords } from '../record-text/index.ts';
import { withEachText } from './with-each-text.ts';

/**
 * The same thing with its words as this actor may read them. Passages kept private are read by those who work on
 * meetings; the panel, and people of the force who only own actions or draft answers, read what the public will.
 */
export const wordsFor = <Thing>(actor: Actor, thing: Thing): Promise<Thing> =>
  may(actor, 'see meetings')
    ? Promise.resolve(thing)
    : withEachText(thing, (text) => Promise.resolve(text.includes('{') ? publicWords(text) : text));
