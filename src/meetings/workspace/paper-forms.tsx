import { FigureHelp } from '../../record-text/index.ts';
import { may } from '../../accounts/index.ts';
import {
  FormDisclosure,
  TextArea,
  TextInput,
  Tick,
  WorkForm,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import type { PaperRow } from '../rows.ts';
import { FileOfPaper } from './file-of-paper.tsx';
import { PaperLinks } from './paper-links.tsx';

interface PaperFormsProps {
  visit: WorkspaceVisit;
  meeting: number;
  paper: PaperRow;
}

/** A paper with the forms that change it or take it off. */
export function PaperForms({ visit, meeting, paper }: PaperFormsProps) {
  const to = `/meetings/${meeting}/papers/${paper.id}`;
  const own = { visit, version: paper.version };
  return (
    <div>
      <PaperLinks meeting={meeting} papers={[paper]} />
      {may(visit.actor, 'arrange meetings') && (
        <FormDisclosure summary={`Change or take off “${paper.title}”`} to={to}>
          <WorkForm {...own} to={to} id={`paper-${paper.id}`} button="Save the paper" label={paper.title}>
            <TextInput name="title" label="Title of the paper" value={paper.title} />
            {paper.file_hash === null && (
              <>
                <TextArea name="body" label="Words" rows={8} value={paper.body} />
                <FigureHelp />
              </>
            )}
            <Tick name="isSupplement" label="It is a supplement" value={paper.is_supplement} />
          </WorkForm>
          <WorkForm {...own} to={`${to}/removal`} button="Take this paper off" kind="warning" />
        </FormDisclosure>
      )}
      {may(visit.actor, 'arrange meetings') && paper.file_hash !== null && (
        <FormDisclosure summary={`Replace the file of “${paper.title}”`} to={`${to}/file`}>
          <WorkForm
            {...own}
            to={`${to}/file`}
            id={`file-of-paper-${paper.id}`}
            files
            button="Replace the file"
            label={`File of ${paper.title}`}
          >
            <p>
              The earlier file is kept in the record. In public it stays until you publish the meeting again.
            </p>
            <FileOfPaper label="The right file" />
          </WorkForm>
        </FormDisclosure>
      )}
    </div>
  );
}
