import { z } from 'zod';
import { onceField, safePath, WorkForm, type Submitted } from '../../workspace/index.ts';

/** A form that came without a session: carried through signing in, so that nothing typed is lost. */
export interface Carried {
  to: string;
  fields: readonly (readonly [string, string])[];
}

const schema = z.object({ to: z.string(), fields: z.array(z.tuple([z.string(), z.string()])) });

export const CarriedField = ({ carried }: { carried: Carried | undefined }) =>
  carried === undefined ? null : <input type="hidden" name="carried" value={JSON.stringify(carried)} />;

/** What is carried, as the form that it was, with the token by which it is done once. */
export const CarriedForm = ({
  csrf,
  carried: { to, fields },
  ...button
}: {
  csrf: string;
  carried: Carried;
  button: string;
  kind?: 'secondary';
}) => (
  <WorkForm {...button} visit={{ csrf }} to={to} sentAs={fields.find(([name]) => name === onceField)?.[1]}>
    {fields
      .filter(([name]) => name !== onceField)
      .map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
  </WorkForm>
);

/** What a sign-in form carries, or undefined; a path that leads elsewhere carries nothing. */
export function carriedOf({ typed }: Submitted, address: string): Carried | undefined {
  if (!typed.has('carried')) return undefined;
  const parsed = schema.safeParse(parsedJson(typed.text('carried')));
  if (!parsed.success || safePath(parsed.data.to, address) !== parsed.data.to) return undefined;
  return parsed.data;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
