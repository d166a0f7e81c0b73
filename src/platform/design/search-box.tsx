export interface SearchBoxProps {
  action: string;
  label: string;
  name?: string;
  value?: string;
  id?: string;
  hint?: string;
  labelHidden?: boolean;
  button?: string;
}

/** A search that is a link: GET, no script. */
export function SearchBox(props: SearchBoxProps) {
  const {
    action,
    label,
    name = 'q',
    value,
    id = `search-${name}`,
    hint,
    labelHidden,
    button = 'Search',
  } = props;
  return (
    <form class="bar-form" action={action} method="get" role="search" aria-label={label}>
      <div class="field field-wide">
        <label for={id} class={labelHidden ? 'govuk-visually-hidden' : undefined}>
          {label}
        </label>
        {hint && (
          <span class="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
        <input
          class="input"
          type="search"
          id={id}
          name={name}
          value={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
      </div>
      <button class="push" type="submit">
        {button}
      </button>
    </form>
  );
}
