import type { Declined, Doing } from '../../audit/index.ts';
import { slugOf } from '../../platform/slug-of.ts';

/** A heading that actions stand under, with what is wanted of them together. */
export interface ThemeSaid {
  title: string;
  /** The plan that it is part of: "Hunting action plan". */
  plan: string;
  /** Who leads it: a post. */
  lead: string;
  keyThemes: readonly string[];
  desiredOutcomes: readonly string[];
  position: number;
}

/** Adds a theme; its address is made of its plan and its title. */
export async function addTheme(
  doing: Doing,
  said: ThemeSaid,
): Promise<{ id: number; slug: string } | Declined> {
  if (said.title.trim() === '') return { declined: 'Give the theme a title.', field: 'title' };
  const slug = slugOf(`${said.plan} ${said.title}`);
  const taken = await doing.tx.selectFrom('theme').select('id').where('slug', '=', slug).executeTakeFirst();
  if (taken !== undefined)
    return { declined: 'This plan has a theme of this title already.', field: 'title' };
  const row = columnsOf(said);
  const { id } = await doing.tx
    .insertInto('theme')
    .values({ slug, ...row })
    .returning('id')
    .executeTakeFirstOrThrow();
  await doing.changed({ subject: 'theme', id, after: { slug, ...row } });
  return { id, slug };
}

/** Changes a theme unless somebody else did meanwhile; its address stays. */
export async function changeTheme(
  doing: Doing,
  { theme, version, ...said }: ThemeSaid & { theme: number; version: number },
): Promise<{ id: number; slug: string } | Declined> {
  if (said.title.trim() === '') return { declined: 'Give the theme a title.', field: 'title' };
  const held = await doing.tx
    .selectFrom('theme')
    .selectAll()
    .where('id', '=', theme)
    .forUpdate()
    .executeTakeFirst();
  if (held === undefined) return { declined: 'There is no such theme.', missing: true };
  const { id, slug, version: present, ...before } = held;
  if (present !== version)
    return { declined: 'Somebody else changed this theme meanwhile.', changed: saidOf(before) };
  const after = columnsOf(said);
  await doing.tx
    .updateTable('theme')
    .set({ ...after, version: present + 1 })
    .where('id', '=', id)
    .execute();
  await doing.changed({ subject: 'theme', id, before, after });
  return { id, slug };
}

const columnsOf = (said: ThemeSaid) => ({
  title: said.title.trim(),
  plan: said.plan.trim(),
  lead: said.lead.trim(),
  key_themes: said.keyThemes.map((line) => line.trim()).filter(Boolean),
  desired_outcomes: said.desiredOutcomes.map((line) => line.trim()).filter(Boolean),
  position: said.position,
});

const saidOf = (row: ReturnType<typeof columnsOf>) => ({
  title: row.title,
  plan: row.plan,
  lead: row.lead,
  keyThemes: row.key_themes.join('\n'),
  desiredOutcomes: row.desired_outcomes.join('\n'),
  position: row.position,
});
