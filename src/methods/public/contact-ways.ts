import type { Visit } from '../../site/index.ts';

interface Contact {
  email?: string;
  telephone?: string;
  address?: string;
}

/** How the body is reached, as far as its folder says. */
export function contactWays({ details }: Pick<Visit, 'details'>): string[] {
  const { email, telephone, address } = (details['contact'] ?? {}) as Contact;
  return [email, telephone, address].filter((way) => way !== undefined);
}
