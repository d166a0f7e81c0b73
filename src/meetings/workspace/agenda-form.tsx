import { Choice, TextArea, TextInput, WorkForm, type WorkspaceVisit } from '../../workspace/index.ts';
import type { AgendaWords } from '../arranging/agenda-words.ts';
import { exemptions, withoutInterestTest } from '../words.ts';

interface AgendaFormProps {
  visit: WorkspaceVisit;
  to: string;
  id?: string;
  version?: number;
  words: AgendaWords;
  button: string;
}

export const noWords: AgendaWords = {
  part: '',
  title: '',
  summary: '',
  topic: '',
  exemption: '',
  publicInterest: '',
  publicTrace: '',
};

const absolute = `${withoutInterestTest.slice(0, -1).join(', ')} and ${withoutInterestTest.at(-1) ?? ''}`;

const reasonHint = `For sections ${absolute}: say which information it is that the section protects. For the others: say why keeping it private serves the public better than publishing it. For section 36 also: give the name of the qualified person whose reasonable opinion it is, and its day. Kept in the record, never published.`;

/** An agenda item as it is typed. Neither part is chosen beforehand. */
export const AgendaForm = ({ visit, to, id, version, words, button }: AgendaFormProps) => (
  <WorkForm
    visit={visit}
    to={to}
    button={button}
    label="Agenda item"
    {...(id === undefined ? {} : { id })}
    {...(version === undefined ? {} : { version })}
  >
    <TextInput name="title" label="Title of the item" value={words.title} />
    <Choice
      name="part"
      label="Part"
      options={[
        { value: '1', label: 'Part 1: public', hint: 'Can be published.' },
        { value: '2', label: 'Part 2: private', hint: 'Fill in the three fields about Part 2 below.' },
      ]}
      value={words.part}
    />
    <TextArea name="summary" label="Summary" rows={3} value={words.summary} />
    <TextInput
      name="topic"
      label="Topic"
      hint="The same word at every meeting makes a series of assurance: “Domestic abuse”."
      value={words.topic}
    />
    <fieldset class="govuk-fieldset private-fields">
      <legend class="govuk-fieldset__legend">Only for Part 2</legend>
      <Choice
        name="exemption"
        label="Exemption"
        hint="Section of the Freedom of Information Act 2000"
        list
        options={[
          { value: '', label: 'None' },
          ...Object.entries(exemptions).map(([value, subject]) => ({ value, label: `${value}: ${subject}` })),
        ]}
        value={words.exemption}
      />
      <TextArea
        name="publicInterest"
        label="Why it is kept private"
        hint={reasonHint}
        rows={3}
        value={words.publicInterest}
      />
      <TextInput
        name="publicTrace"
        label="Words about it that may be public"
        hint="Nothing else of this item is ever published."
        value={words.publicTrace}
      />
    </fieldset>
  </WorkForm>
);
