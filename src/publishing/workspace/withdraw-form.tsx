import { Section } from '../../platform/design/index.ts';
import { TextArea, WorkForm } from '../../workspace/index.ts';
import type { Subject } from '../records/composed.ts';
import { publicationPath } from './addresses.ts';

interface Props {
  visit: { csrf: string };
  subject: Subject;
  version: number;
}

export const WithdrawForm = ({ visit, subject, version }: Props) => (
  <Section
    title="Withdraw"
    id="withdraw"
    intro={
      subject.kind === 'meeting'
        ? 'Its minutes and its questions go with it, as they name it.'
        : 'Every version goes; the note stays in its place.'
    }
  >
    <WorkForm
      visit={visit}
      to={`${publicationPath(subject)}/withdrawal`}
      id="withdrawal"
      button="Withdraw it"
      kind="warning"
      version={version}
      label="Withdraw"
    >
      <TextArea name="because" label="Why it is withdrawn" hint="Said in public in its place." rows={2} />
    </WorkForm>
  </Section>
);
