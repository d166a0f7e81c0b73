import { writeAuditLine } from '../../audit/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { takeLink, type LinkedPerson, type LinkPurpose } from '../links/one-time-link.ts';
import { hashPassword } from '../passwords/hash-password.ts';
import { weakness } from '../passwords/password-rules.ts';
import { setPassword } from './set-password.ts';

export type PasswordChosen = { chosen: true } | { weak: string } | { linkUsed: true };

/** Sets the password of somebody who came by a link of ours. The link works once: of two at a time, one wins. */
export async function choosePassword(
  records: Records,
  {
    linked,
    token,
    purpose,
    password,
    at,
  }: {
    linked: LinkedPerson;
    token: string;
    purpose: LinkPurpose;
    password: string;
    at: Temporal.Instant;
  },
): Promise<PasswordChosen> {
  const weak = await weakness(password, [linked.name, linked.email]);
  if (weak !== undefined) return { weak };
  const hash = await hashPassword(password);
  const { person, name } = linked;
  return records.transaction().execute(async (tx) => {
    if (!(await takeLink(tx, token, at))) return { linkUsed: true };
    await setPassword(tx, person, hash, at);
    const act = purpose === 'invitation' ? 'accept an invitation' : 'reset a password';
    await writeAuditLine(tx, { at, actor: { person, name }, act, change: { subject: 'person', id: person } });
    return { chosen: true };
  });
}
