import type { Declined } from '../../audit/index.ts';
import type { AgendaItemRow } from '../rows.ts';
import { linesDeclined, marksDeclined } from '../../record-text/index.ts';
import { exemptions, withoutInterestTest } from '../words.ts';

/** An agenda item as it is typed. `part` is '' while nobody has chosen: nothing is public by default. */
export interface AgendaWords {
  part: '' | '1' | '2';
  title: string;
  summary: string;
  topic: string;
  exemption: string;
  publicInterest: string;
  publicTrace: string;
}

/** The columns of an agenda item, or what is missing: Part 2 needs its exemption, its reason and its public trace. */
export function agendaColumns(words: AgendaWords) {
  const { part, title, summary, topic, publicTrace } = words;
  const declined = linesDeclined({ title, topic, publicTrace }) ?? marksDeclined({ summary });
  if (declined !== undefined) return declined;
  if (title.trim() === '') return { declined: 'Enter the title of the item.', field: 'title' };
  if (part === '') return { declined: 'Choose Part 1 (public) or Part 2 (private).', field: 'part' };
  const missing = part === '2' ? missingOfPrivate(words) : undefined;
  if (missing !== undefined) return missing;
  const ofPrivate = part === '2' ? words : { exemption: '', publicInterest: '', publicTrace: '' };
  return {
    part: part === '2' ? (2 as const) : (1 as const),
    title: title.trim(),
    summary: summary.trim(),
    topic: topic.trim(),
    exemption: ofPrivate.exemption,
    public_interest: ofPrivate.publicInterest.trim(),
    public_trace: ofPrivate.publicTrace.trim(),
  };
}

function missingOfPrivate({ exemption, publicInterest, publicTrace }: AgendaWords): Declined | undefined {
  if (!Object.hasOwn(exemptions, exemption))
    return { declined: 'Choose the exemption that makes this item private.', field: 'exemption' };
  if (publicInterest.trim() === '')
    return {
      declined: withoutInterestTest.includes(exemption)
        ? `Say which information it is that section ${exemption} protects.`
        : 'Say why keeping it private serves the public better than publishing it.',
      field: 'publicInterest',
    };
  if (publicTrace.trim() === '')
    return { declined: 'Enter the words about this item that may be public.', field: 'publicTrace' };
  return undefined;
}

/** An agenda item as the form shows it. */
export const agendaWordsOf = (one: AgendaItemRow): AgendaWords => ({
  part: one.part === 1 ? '1' : '2',
  title: one.title,
  summary: one.summary,
  topic: one.topic,
  exemption: one.exemption,
  publicInterest: one.public_interest,
  publicTrace: one.public_trace,
});
