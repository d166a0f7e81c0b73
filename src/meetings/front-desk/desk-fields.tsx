import { Govuk } from '../../platform/html/index.ts';
import { trap, type Faults } from './desk-forms.ts';

/** What was typed, and what is wrong with it. */
export interface Sent {
  typed: Readonly<Record<string, string>>;
  faults: Faults;
}

export const nothingSent: Sent = { typed: {}, faults: {} };

interface FieldProps {
  sent: Sent;
  name: string;
  label: string;
  hint?: string;
  autocomplete?: string;
  type?: 'email' | 'text';
}

const worded = ({ sent, name, label, hint }: FieldProps) => ({
  id: name,
  name,
  label: { text: label },
  value: sent.typed[name] ?? '',
  ...(hint === undefined ? {} : { hint: { text: hint } }),
  ...(sent.faults[name] === undefined ? {} : { errorMessage: { text: sent.faults[name] } }),
});

export const Line = (props: FieldProps) => (
  <Govuk
    of="input"
    params={{
      ...worded(props),
      ...(props.type === undefined ? {} : { type: props.type }),
      ...(props.autocomplete === undefined ? {} : { autocomplete: props.autocomplete }),
    }}
  />
);

export const Lines = (props: FieldProps & { rows: number }) => (
  <Govuk of="textarea" params={{ ...worded(props), rows: props.rows }} />
);

/** Everything that is wrong, first, each a link to its field. */
export const FaultSummary = ({ faults }: { faults: Faults }) =>
  Object.keys(faults).length === 0 ? null : (
    <Govuk
      of="error-summary"
      params={{
        titleText: 'Nothing was sent yet',
        errorList: Object.entries(faults).map(([field, text]) => ({ text, href: `#${field}` })),
      }}
    />
  );

/** Not seen, not reached by keyboard, not read out: left empty by people. */
export const Trap = () => (
  <div class="govuk-visually-hidden" aria-hidden="true">
    <label>
      Leave this empty
      <input name={trap} type="text" tabIndex={-1} autocomplete="off" />
    </label>
  </div>
);
