import { may } from '../../accounts/index.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import { DataTable } from '../../platform/design/index.ts';
import { fileKind } from '../../platform/files/received/index.ts';
import { policeDay } from '../../platform/clock.ts';
import {
  DayInput,
  FileInput,
  TextArea,
  TextInput,
  WorkForm,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import type { WholeAction } from '../action-reads.ts';
import { waitsFor } from '../chain/state.ts';

interface OfAction {
  visit: Pick<WorkspaceVisit, 'csrf' | 'actor'>;
  whole: WholeAction;
}

/** What is there, with the day it tells of beside the day it came. */
export function EvidenceTable({ visit, whole }: OfAction) {
  const { actor } = visit;
  const { action, state } = whole;
  const opensFiles = may(actor, 'see own actions') || may(actor, 'see all actions');
  const mayTakeBack = (bringer: number | null) =>
    waitsFor(state, action.origin) === 'owner' &&
    (bringer === actor.person || may(actor, 'update any action'));
  return (
    <DataTable
      id="evidence"
      caption="Evidence"
      captionHidden
      compact
      stackOnPhone
      empty="No evidence yet."
      rows={whole.evidence.filter(({ removed_at }) => removed_at === null)}
      columns={[
        {
          id: 'title',
          heading: 'Evidence',
          rowHeader: true,
          value: ({ id, title, file_hash, media_type }) =>
            file_hash === null || !opensFiles ? (
              title
            ) : (
              <a href={`/actions/${action.id}/evidence/${id}`}>
                {title} ({fileKind(media_type ?? '')})
              </a>
            ),
        },
        { id: 'words', heading: 'What it says', value: ({ words }) => words },
        {
          id: 'effective',
          heading: 'Tells of',
          value: ({ effective_on }) => dayInWords(Temporal.PlainDate.from(effective_on)),
        },
        {
          id: 'brought',
          heading: 'Brought',
          value: ({ brought_at, bringer }) =>
            `${dayInWords(policeDay(Temporal.Instant.from(brought_at)))} by ${bringer ?? ''}`,
        },
        {
          id: 'take-back',
          heading: 'Take back',
          value: ({ id, title, brought_by }) =>
            mayTakeBack(brought_by) ? (
              <WorkForm
                visit={visit}
                id={`evidence-${id}`}
                to={`/actions/${action.id}/evidence/${id}/removal`}
                label={`Take back ${title}`}
                button="Take back"
                kind="secondary"
              />
            ) : null,
        },
      ]}
    />
  );
}

export const EvidenceForm = ({ visit, action }: { visit: Pick<WorkspaceVisit, 'csrf'>; action: number }) => (
  <WorkForm
    visit={visit}
    id="new-evidence"
    to={`/actions/${action}/evidence`}
    button="Bring the evidence"
    label="New evidence"
    files
  >
    <TextInput name="title" label="What it is" />
    <DayInput
      name="effectiveOn"
      label="The day it tells of"
      hint="Not the day it is brought: that is noted anyway."
    />
    <FileInput
      name="file"
      label="File"
      hint="PDF, Word (DOCX), Excel (XLSX), PNG or JPEG, up to 40 MB. It stays private."
      accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
    />
    <TextArea name="words" label="What it says, or where it is kept" rows={3} />
  </WorkForm>
);
