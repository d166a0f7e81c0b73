import type { Declined, Doing } from '../../audit/index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import { freezeFigures, publicWords } from '../../record-text/index.ts';
import type { FiguresOf } from '../figures-of.ts';

/** The paragraphs whose live figures nobody can read, each with what is wrong: they could never be published so. */
export async function figuresDeclined(
  { tx }: Doing,
  minutes: number,
  figuresOf: FiguresOf,
): Promise<Declined | undefined> {
  // The owner of the views may read them too; in a transaction there is no other connection.
  const read = figuresOf(tx as unknown as PublishedDb);
  const paragraphs = await tx
    .selectFrom('minute')
    .select(['section', 'paragraph', 'text'])
    .where('minutes', '=', minutes)
    .where('removed_at', 'is', null)
    .orderBy('section')
    .orderBy('paragraph')
    .execute();
  const told: string[] = [];
  for (const { section, paragraph, text } of paragraphs)
    for (const fault of new Set((await freezeFigures(publicWords(text), read)).faults))
      told.push(`Paragraph ${section}.${paragraph} has a figure that cannot be read. ${fault}`);
  return told.length === 0 ? undefined : { declined: told.join(' ') };
}
