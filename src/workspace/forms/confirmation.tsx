import { Tick } from './choice-fields.tsx';
import { useField } from './form-context.ts';

/** A tick that is asked for only once what was sent needs it: by then the refusal stands at it. */
export function Confirmation({ name, label, hint }: { name: string; label: string; hint?: string }) {
  const { error, values } = useField(name);
  const isAsked = error !== undefined || values([]).includes('yes');
  return isAsked ? <Tick name={name} label={label} {...(hint === undefined ? {} : { hint })} /> : null;
}
