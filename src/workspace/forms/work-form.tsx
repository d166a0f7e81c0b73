import { useContext } from 'preact/hooks';
import type { Content } from '../../platform/design/index.ts';
import { Govuk } from '../../platform/html/index.ts';
import { AttemptOfPage } from '../attempt.ts';
import { newOnce, onceField } from '../sent-once.ts';
import { csrfField } from '../submitted.ts';
import { Conflict } from './conflict.tsx';
import { FormContext } from './form-context.ts';

export interface WorkFormProps {
  /** The page that it stands on: only its token is used. */
  visit: { csrf: string };
  /** Where it is sent: a path of this workspace. */
  to: string;
  /** Needed where a page has two forms with fields of the same name. */
  id?: string;
  /** What the button says: the act, as "Save the meeting"; left out where the form has buttons of its own. */
  button?: string;
  /** A quieter button, or one that warns. */
  kind?: 'secondary' | 'warning';
  /** For forms with FileInput. */
  files?: boolean;
  /** The version of the row as this page shows it, sent back as `version`. */
  version?: number;
  /** The token that the form had when it was first shown; a new one when left out. */
  sentAs?: string | undefined;
  /** What it is about, for people who hear the page: "Update of action 2021/03". */
  label?: string;
  children?: Content;
}

/**
 * A form that changes something: sent by POST with the token of the session. One that is sent twice is done once: it
 * says its version, or has a token of its own.
 */
export function WorkForm({
  visit,
  to,
  id,
  button,
  kind,
  files,
  version,
  sentAs,
  label,
  children,
}: WorkFormProps) {
  const attempt = useContext(AttemptOfPage);
  const own = attempt?.to === to ? attempt : undefined;
  const kept = sentAs ?? own?.typed.text(onceField) ?? '';
  // Nothing is done once that is sent by nobody: forms of signing in need no token of their own.
  const token = kept === '' && visit.csrf !== '' ? newOnce() : kept;
  // The form that was sent keeps plain ids: the summary of its errors links to them.
  const prefix = id === undefined || own !== undefined ? '' : `${id}-`;
  return (
    <form
      method="post"
      action={to}
      class="work-form"
      novalidate
      id={id}
      aria-label={label}
      {...(files === true ? { enctype: 'multipart/form-data' } : {})}
    >
      <input type="hidden" name={csrfField} value={visit.csrf} />
      {version === undefined && token !== '' && <input type="hidden" name={onceField} value={token} />}
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {own?.theirs !== undefined && <Conflict />}
      <FormContext.Provider value={{ attempt: own, prefix }}>{children}</FormContext.Provider>
      {button !== undefined && (
        <Govuk
          of="button"
          params={{ text: button, ...(kind === undefined ? {} : { classes: `govuk-button--${kind}` }) }}
        />
      )}
    </form>
  );
}
