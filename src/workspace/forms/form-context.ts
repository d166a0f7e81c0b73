import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Attempt } from '../attempt.ts';

/** The form that fields stand in: what was typed into it, if it was just sent and not done. */
export interface FormOnPage {
  attempt?: Attempt | undefined;
  /** Put before ids, so that two forms of a page can have fields of the same name. */
  prefix: string;
}

export const FormContext = createContext<FormOnPage>({ prefix: '' });

export interface FieldState {
  id: string;
  error?: string;
  /** What it says now, where somebody else changed it meanwhile. */
  theirs?: string;
  /** What was typed, else what was there. */
  value(otherwise: string | undefined): string;
  values(otherwise: readonly string[]): readonly string[];
}

/** What a field shows: the typed words of a form that was sent, else the value that it is given. */
export function useField(name: string): FieldState {
  const { attempt, prefix } = useContext(FormContext);
  const error = attempt?.problems.find(({ field }) => field === name)?.says;
  const theirs = attempt?.theirs?.[name];
  const typed = attempt?.typed;
  const differs = theirs !== undefined && theirs !== null && wordsOf(theirs) !== typed?.text(name);
  return {
    id: `${prefix}${name}`,
    ...(error === undefined ? {} : { error }),
    ...(differs ? { theirs: wordsOf(theirs) } : {}),
    value: (otherwise = '') => (typed === undefined ? otherwise : typed.text(name)),
    values: (otherwise) => (typed === undefined ? otherwise : typed.all(name)),
  };
}

const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
