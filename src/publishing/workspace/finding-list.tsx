import { DataTable } from '../../platform/design/index.ts';
import type { Finding } from '../records/finding.ts';
import { verdictWords } from './words.ts';

/** What the checker says of the number statements in a text, the wrong ones first. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const order = ['wrong', 'cannot verify', 'holds'];
  return (
    <DataTable
      id="findings"
      caption="Number statements and what the checker says of them"
      captionHidden
      rows={findings.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))}
      empty="It holds no number statement that can be checked."
      columns={[
        {
          id: 'verdict',
          heading: 'Verdict',
          value: ({ verdict }) => (
            <span class="level">
              <span aria-hidden="true">{verdictWords[verdict].shape}</span> {verdictWords[verdict].word}
            </span>
          ),
        },
        { id: 'quote', heading: 'Statement', rowHeader: true, value: ({ quote }) => `“${quote}”` },
        { id: 'reason', heading: 'Why', value: ({ reason }) => reason },
      ]}
    />
  );
}
