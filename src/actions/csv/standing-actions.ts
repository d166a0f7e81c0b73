import { sql } from 'kysely';
import type { Doing } from '../../audit/index.ts';
import { visibleTo } from '../visible-actions.ts';
import type { Named } from './known-names.ts';
import type { ActionRow } from './read-actions.ts';

type Db = Pick<Doing, 'tx' | 'actor'>;
const actionRows = ({ tx, actor }: Db) =>
  tx.selectFrom('action').selectAll().where(visibleTo(actor)).orderBy('id');

/** An action that stood in the record, whole. */
export type Standing = Awaited<ReturnType<ReturnType<typeof actionRows>['execute']>>[number];

/** An action by its id and its reference. */
export interface Taken {
  id: number;
  reference: string;
}

/** What the record holds of the actions that a file speaks of, read at once, and told what its rows do meanwhile. */
export interface StandingActions {
  /** The action of a reference as it is now. */
  named(reference: string): Promise<Standing | undefined>;
  /** The action that a row without a reference would open a second time: the same words, owner, due day and origin. */
  same(row: ActionRow, named: Named): Taken | undefined;
  /** The version at which an action stood before the file; undefined of one that the file opened itself. */
  versionBefore(action: number): number | undefined;
  hasUpdate(action: number, row: ActionRow): boolean;
  opened(row: ActionRow, named: Named, action: Taken): void;
  changed(row: ActionRow, named: Named, before: Standing): void;
  updated(action: number, row: ActionRow): void;
}

export async function standingActions(doing: Db, rows: readonly ActionRow[]): Promise<StandingActions> {
  const references = rows.map(({ reference }) => reference).filter((one) => one !== '');
  const texts = rows.filter(({ reference }) => reference === '').map(({ text }) => text.trim());
  const before = await actionRows(doing)
    .where((eb) => eb.or([isAmong('reference', references), isAmong('text', texts)]))
    .execute();
  const byReference = new Map(before.map((one) => [one.reference, one]));
  const versions = new Map(before.map(({ id, version }) => [id, version]));
  const touched = new Set<string>();
  const updates = await updatesOf(doing, before);
  const alike = new Map<string, Taken[]>();
  const nowAlike = (key: string, { id, reference }: Taken) =>
    alike.set(key, [...(alike.get(key) ?? []), { id, reference }]);
  for (const one of before) nowAlike(keyOfAction(one), one);
  return {
    named: async (reference) =>
      touched.has(reference)
        ? actionRows(doing).where('reference', '=', reference).executeTakeFirst()
        : byReference.get(reference),
    same: (row, named) => alike.get(keyOfRow(row, named))?.[0],
    versionBefore: (action) => versions.get(action),
    hasUpdate: (action, row) => updates.has(keyOfUpdate(action, row.update_dated, row.update_text)),
    opened: (row, named, action) => {
      touched.add(action.reference);
      nowAlike(keyOfRow(row, named), action);
    },
    changed: (row, named, was) => {
      touched.add(was.reference);
      const key = keyOfAction(was);
      alike.set(key, alike.get(key)?.filter(({ id }) => id !== was.id) ?? []);
      nowAlike(keyOfRow(row, named), was);
    },
    updated: (action, row) => void updates.add(keyOfUpdate(action, row.update_dated, row.update_text)),
  };
}

const isAmong = (column: 'reference' | 'text', values: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} in (select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;

async function updatesOf({ tx }: Db, actions: readonly Standing[]): Promise<Set<string>> {
  const ids = JSON.stringify(actions.map(({ id }) => id));
  const rows = await tx
    .selectFrom('action_update')
    .select(['action', 'dated', 'text'])
    .where(sql<boolean>`action in (select jsonb_array_elements_text(${ids}::jsonb)::integer)`)
    .execute();
  return new Set(rows.map(({ action, dated, text }) => keyOfUpdate(action, dated, text)));
}

const keyOfUpdate = (action: number, dated: string, text: string): string =>
  JSON.stringify([action, dated, text.trim()]);

/** What makes two actions the same. */
const keyOfAction = (one: Standing): string =>
  JSON.stringify([
    one.text,
    one.origin,
    one.origin_reference,
    one.owner_post,
    one.owner,
    one.due,
    one.meeting,
    one.minute,
    one.recommendation,
    one.commitment ?? '',
  ]);

const keyOfRow = (row: ActionRow, named: Named): string =>
  JSON.stringify([
    row.text.trim(),
    row.origin,
    row.origin_reference.trim(),
    row.owner_post.trim(),
    named.owner,
    row.due === '' ? null : row.due,
    named.meeting,
    named.minute,
    named.recommendation,
    row.commitment,
  ]);
