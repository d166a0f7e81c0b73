import { z } from 'zod';

const name = z
  .string('Enter your name')
  .trim()
  .min(1, 'Enter your name')
  .max(200, 'Use at most 200 characters');
const email = z
  .string('Enter your e-mail address')
  .trim()
  .max(254, 'Use at most 254 characters')
  .regex(
    /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/,
    'Enter an e-mail address, such as name@example.com',
  );

export const registrationForm = z.object({
  name,
  email,
  needs: z.string().trim().max(2000, 'Use at most 2,000 characters').default(''),
});

export const questionForm = z.object({
  name,
  email,
  text: z
    .string('Write your question')
    .trim()
    .min(1, 'Write your question')
    .max(5000, 'Use at most 5,000 characters')
    // In the record they mark what is private and live figures, which only the office may mark.
    .regex(/^(?!.*(?:\{\{|\}\})).*$/s, 'Leave out “{{” and “}}”, which have a meaning of their own here'),
  mayName: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
});

/** A field that people do not see; who fills it in is a program. */
export const trap = 'website';

/** What is wrong, by the name of its field. */
export type Faults = Readonly<Record<string, string>>;

export const faultsOf = (error: z.ZodError): Faults =>
  Object.fromEntries(error.issues.toReversed().map(({ path, message }) => [String(path[0]), message]));
