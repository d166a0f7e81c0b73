import { Govuk } from '../../platform/html/index.ts';
import { Theirs } from './conflict.tsx';
import { useField } from './form-context.ts';

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

export interface ChoiceProps {
  name: string;
  label: string;
  hint?: string;
  options: readonly Option[];
  value?: string | undefined;
  /** A list that opens; radio buttons when left out and there are at most seven options. */
  list?: boolean;
}

/** One of several. */
export function Choice(props: ChoiceProps) {
  const field = useField(props.name);
  const asList = props.list ?? props.options.length > 7;
  return (
    <>
      {field.theirs !== undefined && <Theirs says={labelOf(props.options, field.theirs)} />}
      {asList ? <ListChoice {...props} /> : <RadioChoice {...props} />}
    </>
  );
}

const labelOf = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

function ListChoice({ name, label, hint, options, value }: ChoiceProps) {
  const field = useField(name);
  const listed = options.map((option) => ({ value: option.value, text: option.label }));
  return (
    <Govuk
      of="select"
      params={{ ...own(field, name, hint), label: { text: label }, items: listed, value: field.value(value) }}
    />
  );
}

function RadioChoice({ name, label, hint, options, value }: ChoiceProps) {
  const field = useField(name);
  const chosen = field.value(value);
  return (
    <Govuk
      of="radios"
      params={{
        ...own(field, name, hint),
        idPrefix: field.id,
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: label } },
        items: options.map((option) => itemOf(option, option.value === chosen)),
      }}
    />
  );
}

/** Any number of several; sent as an array when more than one is ticked (`manyOf` reads both). */
export function Choices({
  name,
  label,
  hint,
  options,
  values,
}: Omit<ChoiceProps, 'value' | 'list'> & { values?: readonly string[] }) {
  const field = useField(name);
  const chosen = field.values(values ?? []);
  return (
    <Govuk
      of="checkboxes"
      params={{
        ...own(field, name, hint),
        idPrefix: field.id,
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: label } },
        items: options.map((option) => itemOf(option, chosen.includes(option.value))),
      }}
    />
  );
}

/** Yes when ticked (sent as `yes`), not sent when not. */
export function Tick({
  name,
  label,
  hint,
  value,
}: {
  name: string;
  label: string;
  hint?: string;
  value?: boolean;
}) {
  const field = useField(name);
  const ticked = field.values(value === true ? ['yes'] : []).includes('yes');
  const { error } = field;
  return (
    <Govuk
      of="checkboxes"
      params={{
        name,
        idPrefix: field.id,
        classes: 'govuk-checkboxes--small',
        ...(error === undefined ? {} : { errorMessage: { text: error } }),
        items: [itemOf({ value: 'yes', label, ...(hint === undefined ? {} : { hint }) }, ticked)],
      }}
    />
  );
}

const own = ({ id, error }: { id: string; error?: string }, name: string, hint: string | undefined) => ({
  id,
  name,
  ...(hint === undefined ? {} : { hint: { text: hint } }),
  ...(error === undefined ? {} : { errorMessage: { text: error } }),
});

const itemOf = ({ value, label, hint }: Option, checked: boolean) => ({
  value,
  text: label,
  checked,
  ...(hint === undefined ? {} : { hint: { text: hint } }),
});
