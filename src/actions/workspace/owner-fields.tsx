import { Choice, TextInput } from '../../workspace/index.ts';
import type { ActionChoices } from '../action-choices.ts';

interface Props {
  choices: Pick<ActionChoices, 'owners'>;
  values?: { owner?: string; ownerPost?: string };
}

/** Who has to do it: a person of the record, or a post that has no account. */
export const OwnerFields = ({ choices, values = {} }: Props) => (
  <>
    <Choice
      name="owner"
      label="Owner"
      list
      options={[{ value: '', label: 'A post with no account' }, ...choices.owners]}
      value={values.owner ?? ''}
    />
    <TextInput name="ownerPost" label="Post, where the owner has no account" value={values.ownerPost} />
  </>
);
