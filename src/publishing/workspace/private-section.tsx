import { Section } from '../../platform/design/index.ts';
import type { Prepared } from '../records/prepare.ts';
import { wordsWithheld } from '../records/words-withheld.ts';
import { kindsInWords } from './words.ts';

/** What is not published with it: told from what would be public, so that nothing private is said here either. */
export const PrivateSection = ({ prepared }: { prepared: Prepared }) => (
  <Section title="What stays private" id="private">
    <p>{kindsInWords[prepared.kind].staysPrivate}</p>
    <ul class="govuk-list govuk-list--bullet">
      {privateItems(prepared.content).map(({ number, trace }) => (
        <li key={number}>
          Agenda item {number} (Part 2). In public: “{trace}”
        </li>
      ))}
      {wordsWithheld(prepared).map(({ where, reason }, at) => (
        <li key={at}>
          {where}: a passage, because of {reason}
        </li>
      ))}
    </ul>
  </Section>
);

function privateItems({ agenda }: Prepared['content']): { number: number; trace: string }[] {
  if (!Array.isArray(agenda)) return [];
  return (agenda as { part: number; number: number; trace?: string }[]).flatMap(({ part, number, trace }) =>
    part === 2 ? [{ number, trace: trace ?? '' }] : [],
  );
}
