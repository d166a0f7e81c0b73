import { Section } from '../../platform/design/index.ts';
import type { CheckedPaper } from '../records/checked-papers.ts';
import type { Finding } from '../records/finding.ts';
import { FindingList } from './finding-list.tsx';

interface Props {
  /** Of the words written here; undefined where there is no checker. */
  findings: readonly Finding[] | undefined;
  papers: readonly CheckedPaper[];
}

/** The verdicts on every number that is about to be public: in words written here, then paper by paper. */
export const NumbersSection = ({ findings, papers }: Props) => (
  <Section title="Numbers" id="numbers">
    {findings === undefined ? (
      <p>Numbers typed by hand are not checked here. Live figures are frozen as they stand now.</p>
    ) : (
      <>
        <FindingList id="findings" of="the words written here" findings={findings} />
        {papers.map((paper, at) => (
          <NumbersOfPaper key={paper.hash} paper={paper} id={`findings-${at + 1}`} />
        ))}
      </>
    )}
  </Section>
);

const NumbersOfPaper = ({ paper: { title, outcome }, id }: { paper: CheckedPaper; id: string }) => (
  <>
    <h3>The paper “{title}”</h3>
    {'findings' in outcome ? (
      <FindingList id={id} of={`the paper “${title}”`} findings={outcome.findings} />
    ) : (
      <p>
        <strong>Its numbers were not checked.</strong> {outcome.unreadable} It can be published all the same.
      </p>
    )}
  </>
);
