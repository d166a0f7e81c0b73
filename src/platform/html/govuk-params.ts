/**
 * Parameters of the GOV.UK Frontend 6 components that our pages use, as the vendor documents them in each
 * component's `macro-options.json`. Components not listed here are still reachable, with untyped parameters.
 */
export type Attributes = Readonly<Record<string, string | { value: string; optional: boolean }>>;

/** Visible words: plain text, or markup that we made ourselves (`renderFragment`). */
export interface Words {
  text?: string;
  html?: string;
}
interface Styled {
  classes?: string;
  attributes?: Attributes;
}
interface Label extends Words, Styled {
  isPageHeading?: boolean;
}
interface Hint extends Words, Styled {
  id?: string;
}
interface ErrorMessage extends Words, Styled {
  id?: string;
  visuallyHiddenText?: string;
}
interface FormGroup extends Styled {
  beforeInput?: Words;
  afterInput?: Words;
}
interface Fieldset extends Styled {
  describedBy?: string;
  legend?: Words & { classes?: string; isPageHeading?: boolean };
  role?: string;
  html?: string;
}
interface Field extends Styled {
  id?: string;
  name: string;
  label: Label;
  hint?: Hint;
  errorMessage?: ErrorMessage;
  formGroup?: FormGroup;
  describedBy?: string;
  disabled?: boolean;
}
interface Choice extends Words {
  id?: string;
  name?: string;
  value?: string;
  label?: Label;
  hint?: Hint;
  divider?: string;
  checked?: boolean;
  disabled?: boolean;
  conditional?: { html: string };
  behaviour?: 'exclusive';
  attributes?: Attributes;
}
interface Choices extends Styled {
  name: string;
  idPrefix?: string;
  fieldset?: Fieldset;
  hint?: Hint;
  errorMessage?: ErrorMessage;
  formGroup?: FormGroup;
  items: readonly Choice[];
}
interface PageLink extends Styled {
  href: string;
}
interface Cell extends Words, Styled {
  format?: 'numeric';
  colspan?: number;
  rowspan?: number;
}
interface ActionLink extends Words, Styled {
  href: string;
  visuallyHiddenText?: string;
}

export interface GovukParams {
  'back-link': Words & Styled & { href?: string };
  breadcrumbs: Styled & {
    items: readonly (Words & { href?: string; attributes?: Attributes })[];
    collapseOnMobile?: boolean;
    labelText?: string;
  };
  button: Words &
    Styled & {
      element?: 'input' | 'button' | 'a';
      name?: string;
      type?: 'button' | 'submit' | 'reset';
      value?: string;
      disabled?: boolean;
      href?: string;
      preventDoubleClick?: boolean;
      isStartButton?: boolean;
      id?: string;
    };
  checkboxes: Choices & { values?: readonly string[] };
  'date-input': Styled & {
    id: string;
    namePrefix?: string;
    items?: readonly { name: string; id?: string; label?: string; value?: string; classes?: string }[];
    fieldset?: Fieldset;
    hint?: Hint;
    errorMessage?: ErrorMessage;
  };
  details: Styled & {
    summaryText?: string;
    summaryHtml?: string;
    text?: string;
    html?: string;
    id?: string;
    open?: boolean;
  };
  'error-message': ErrorMessage;
  'error-summary': Styled & {
    titleText?: string;
    titleHtml?: string;
    descriptionText?: string;
    descriptionHtml?: string;
    errorList?: readonly (Words & { href?: string; attributes?: Attributes })[];
    disableAutoFocus?: boolean;
  };
  fieldset: Fieldset;
  'file-upload': Field & { value?: string; multiple?: boolean; javascript?: boolean };
  'generic-header': Styled & {
    url?: string;
    logoHtml?: string;
    logoText?: string;
    containerClasses?: string;
  };
  hint: Hint;
  input: Field & {
    type?: string;
    inputmode?: string;
    value?: string;
    autocomplete?: string;
    pattern?: string;
    spellcheck?: boolean;
    prefix?: Words & Styled;
    suffix?: Words & Styled;
  };
  'inset-text': Words & Styled & { id?: string };
  label: Label & { for?: string };
  'notification-banner': Words &
    Styled & {
      titleText?: string;
      titleHtml?: string;
      titleHeadingLevel?: string;
      type?: 'success';
      role?: string;
      titleId?: string;
      disableAutoFocus?: boolean;
    };
  pagination: Styled & {
    items?: readonly {
      number?: string;
      visuallyHiddenText?: string;
      href?: string;
      current?: boolean;
      ellipsis?: boolean;
    }[];
    previous?: PageLink & Words & { labelText?: string };
    next?: PageLink & Words & { labelText?: string };
    landmarkLabel?: string;
  };
  panel: Words & Styled & { titleText?: string; titleHtml?: string; headingLevel?: number };
  'phase-banner': Words & Styled & { tag: Words & { classes?: string } };
  radios: Choices & { value?: string };
  select: Field & {
    items: readonly {
      value?: string;
      text: string;
      selected?: boolean;
      disabled?: boolean;
      attributes?: Attributes;
    }[];
    value?: string;
  };
  'skip-link': Words & Styled & { href?: string };
  'summary-list': Styled & {
    rows: readonly {
      classes?: string;
      key: Words & { classes?: string };
      value: Words & { classes?: string };
      actions?: { classes?: string; items: readonly ActionLink[] };
    }[];
    card?: Styled & {
      title?: Words & { headingLevel?: number; classes?: string };
      actions?: { classes?: string; items: readonly ActionLink[] };
    };
  };
  table: Styled & {
    rows: readonly (readonly Cell[])[];
    head?: readonly Cell[];
    caption?: string;
    captionClasses?: string;
    firstCellIsHeader?: boolean;
  };
  tabs: Styled & {
    id?: string;
    idPrefix?: string;
    title?: string;
    items: readonly {
      id?: string;
      label: string;
      attributes?: Attributes;
      panel: Words & { attributes?: Attributes };
    }[];
  };
  tag: Words & Styled;
  textarea: Field & { value?: string; rows?: number; spellcheck?: boolean; autocomplete?: string };
  'warning-text': Words & Styled & { iconFallbackText?: string };
}

/** Vendor components that no page of ours uses yet: reachable, their parameters unchecked. */
export type UntypedComponent =
  | 'accordion'
  | 'character-count'
  | 'cookie-banner'
  | 'exit-this-page'
  | 'feedback'
  | 'footer'
  | 'header'
  | 'language-navigation'
  | 'password-input'
  | 'service-navigation'
  | 'task-list';

export type GovukComponent = keyof GovukParams | UntypedComponent;

export type ParamsOf<Name extends GovukComponent> = Name extends keyof GovukParams
  ? GovukParams[Name]
  : Readonly<Record<string, unknown>>;
