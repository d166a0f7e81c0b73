import { may, type Actor } from '../accounts/index.ts';
import type { AuditLine } from './audit-line.ts';

/** What is about people and how they sign in, and about nothing that was said. */
const ofAccounts = new Set(['person', 'roles', 'invitation', 'password', 'second factor', 'sessions']);

/**
 * A line as this actor may read it. Drafts of answers are the force's own. What else was written may hold private items
 * and passages, so who may not read those learns that something was changed, and in which of its fields.
 */
export function veiledLine(actor: Actor, line: AuditLine): AuditLine {
  const isOpen =
    line.subject === 'answer_draft'
      ? may(actor, 'draft answers')
      : ofAccounts.has(line.subject) || may(actor, 'see part 2');
  return isOpen ? line : { ...line, before: fieldsOf(line.before), after: fieldsOf(line.after) };
}

const fieldsOf = (json: string | null): string | null => {
  if (json === null) return null;
  const said: unknown = JSON.parse(json);
  const names = typeof said === 'object' && said !== null ? Object.keys(said) : [];
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, 'not for you to read'])));
};
