import { DataTable } from '../../platform/design/index.ts';
import type { Finding } from '../records/finding.ts';
import { verdictWords } from './words.ts';

/** The most that anybody reads at once; everything that is wrong is shown even so. */
const most = 100;
const order = ['wrong', 'cannot verify', 'holds'];

interface Props {
  id: string;
  /** What the statements are in: "the words written here". */
  of: string;
  findings: readonly Finding[];
}

/** What the checker says of the number statements in a text, the wrong ones first. */
export function FindingList({ id, of, findings }: Props) {
  const wrong = findings.filter(({ verdict }) => verdict === 'wrong').length;
  const shown = findings
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .slice(0, Math.max(most, wrong));
  const left = findings.length - shown.length;
  return (
    <>
      <DataTable
        id={id}
        caption={`Number statements in ${of} and what the checker says of them`}
        captionHidden
        rows={shown}
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
          { id: 'quote', heading: 'Statement', rowHeader: true, value: (finding) => <Quoted {...finding} /> },
          { id: 'reason', heading: 'Why', value: ({ reason }) => reason },
        ]}
      />
      {left > 0 && <p>{left} more are not shown. None of them is wrong.</p>}
    </>
  );
}

const Quoted = ({ quote, place }: Finding) => (
  <>
    “{quote}”{place === undefined ? '' : `, ${place}`}
  </>
);
