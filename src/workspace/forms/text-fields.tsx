import { Govuk } from '../../platform/html/index.ts';
import { Theirs } from './conflict.tsx';
import { useField } from './form-context.ts';

export interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  /** What is there now; what was typed takes its place when the form is shown again. */
  value?: string | undefined;
}

export interface TextInputProps extends FieldProps {
  type?: 'text' | 'email' | 'url' | 'password' | 'number';
  /** How many characters wide it looks. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  autocomplete?: string;
  inputmode?: 'numeric' | 'email' | 'url';
  spellcheck?: boolean;
}

/** One line of words. A password is never shown again. */
export function TextInput({ name, label, hint, value, type, width, ...rest }: TextInputProps) {
  const field = useField(name);
  return (
    <>
      {field.theirs !== undefined && <Theirs says={field.theirs} />}
      <Govuk
        of="input"
        params={{
          ...rest,
          ...worded(field, name, label, hint),
          ...(type === undefined ? {} : { type }),
          ...(width === undefined ? {} : { classes: `govuk-input--width-${width}` }),
          value: type === 'password' ? '' : field.value(value),
        }}
      />
    </>
  );
}

/** Several lines of words. */
export function TextArea({ name, label, hint, value, rows = 5 }: FieldProps & { rows?: number }) {
  const field = useField(name);
  return (
    <>
      {field.theirs !== undefined && <Theirs says={field.theirs} />}
      <Govuk
        of="textarea"
        params={{ ...worded(field, name, label, hint), rows, value: field.value(value) }}
      />
    </>
  );
}

/** A day, kept as 2021-03-03. */
export const DayInput = (props: FieldProps) => <TypedInput {...props} type="date" width={10} />;

/** A time of day in London, kept as 10:00. */
export const TimeInput = (props: FieldProps) => <TypedInput {...props} type="time" width={5} />;

function TypedInput({
  name,
  label,
  hint,
  value,
  type,
  width,
}: FieldProps & { type: 'date' | 'time'; width: 5 | 10 }) {
  const field = useField(name);
  const classes = `govuk-input--width-${width}`;
  return (
    <>
      {field.theirs !== undefined && <Theirs says={field.theirs} />}
      <Govuk
        of="input"
        params={{ ...worded(field, name, label, hint), type, classes, value: field.value(value) }}
      />
    </>
  );
}

/** A file to send along; it has to be chosen again when the form comes back. */
export function FileInput({ name, label, hint, accept }: Omit<FieldProps, 'value'> & { accept?: string }) {
  const field = useField(name);
  return (
    <Govuk
      of="file-upload"
      params={{
        ...worded(field, name, label, hint),
        ...(accept === undefined ? {} : { attributes: { accept } }),
      }}
    />
  );
}

/** What every field says of itself. */
const worded = (
  { id, error }: { id: string; error?: string },
  name: string,
  label: string,
  hint: string | undefined,
) => ({
  id,
  name,
  label: { text: label },
  ...(hint === undefined ? {} : { hint: { text: hint } }),
  ...(error === undefined ? {} : { errorMessage: { text: error } }),
});
