import type { Content } from './content.ts';

interface Choice {
  value: string;
  label: string;
}

export interface SelectFieldProps {
  name: string;
  label: string;
  options: readonly Choice[];
  selected?: string | undefined;
  id?: string;
  inline?: boolean;
}

/** One choice of a few, with its label. */
export function SelectField({
  name,
  label,
  options,
  selected,
  id = `choose-${name}`,
  inline,
}: SelectFieldProps) {
  return (
    <div class={inline ? 'field field-inline' : 'field'}>
      <label for={id}>{label}</label>
      <select class="picker" id={id} name={name}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value} selected={value === selected}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

export interface TextFieldProps {
  name: string;
  label: string;
  value?: string | undefined;
  id?: string;
}

/** A word to look for, in a FilterForm. */
export function TextField({ name, label, value, id = `type-${name}` }: TextFieldProps) {
  return (
    <div class="field field-wide">
      <label for={id}>{label}</label>
      <input class="input" type="text" id={id} name={name} value={value} />
    </div>
  );
}

export interface FilterFormProps {
  action: string;
  label: string;
  /** Choices already made elsewhere that the next page keeps. */
  hidden?: readonly { name: string; value: string }[];
  button?: string;
  children?: Content;
}

/** Choices in one row with a button: the result is an address that can be kept. */
export function FilterForm({ action, label, hidden = [], button = 'Show', children }: FilterFormProps) {
  return (
    <form class="bar-form" action={action} method="get" aria-label={label}>
      {hidden.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button class="push" type="submit">
        {button}
      </button>
    </form>
  );
}

export interface MonthPickerProps {
  action: string;
  label: string;
  months: readonly Choice[];
  selected?: string;
  name?: string;
  hidden?: readonly { name: string; value: string }[];
  button?: string;
}

/** The site as it was at an earlier month. */
export function MonthPicker({
  action,
  label,
  months,
  selected,
  name = 'month',
  hidden = [],
  button,
}: MonthPickerProps) {
  return (
    <FilterForm action={action} label={label} hidden={hidden} button={button ?? 'Show'}>
      <SelectField name={name} label={label} options={months} selected={selected} inline />
    </FilterForm>
  );
}
