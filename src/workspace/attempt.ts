import { createContext } from 'preact';

/** What is wrong with a form, in words; `field` names the field that it is about. */
export interface Problem {
  says: string;
  field?: string;
}

/** What somebody typed into a form, by the names of its fields; files are never kept. */
export interface Typed {
  /** What stands in a field, or `otherwise` when it was not sent. */
  text(name: string, otherwise?: string): string;
  /** Everything sent under a name: ticked boxes, rows of a table. */
  all(name: string): readonly string[];
  has(name: string): boolean;
  /** The same, as if nothing was sent under this name. */
  without(name: string): Typed;
}

/** A form that was sent and not done. */
export interface Attempt {
  /** The path it was sent to: the form on the page with this `to` shows it. */
  to: string;
  typed: Typed;
  problems: readonly Problem[];
  /** After a conflict: what it says now, by the names of the fields. */
  theirs?: Readonly<Record<string, unknown>>;
}

/** The attempt that this page answers, if any. */
export const AttemptOfPage = createContext<Attempt | undefined>(undefined);

export const typedOf = (fields: readonly (readonly [string, string])[]): Typed => {
  const all = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);
  return {
    all,
    has: (name) => fields.some(([field]) => field === name),
    text: (name, otherwise = '') => all(name)[0] ?? otherwise,
    without: (name) => typedOf(fields.filter(([field]) => field !== name)),
  };
};
