import type { z } from 'zod';
import type { PublishedDb } from '../platform/db/published-reader.ts';
import { PageHeading } from '../platform/design/index.ts';
import type { Maker, PageContent, Visit } from '../site/index.ts';
import { dayOfInstant } from './days.ts';
import type { FoundRecord } from './found-record.ts';
import { findRecord } from './published-reads.ts';
import { kindWords, type RecordKind } from './record-kind.ts';

/** A kind of record with its page: the public site and the preview of the workspace draw it with the same function. */
export interface RecordPage<Content> {
  kind: RecordKind;
  schema: z.ZodType<Content>;
  draw: (record: FoundRecord<Content>, visit: Visit, db: PublishedDb) => Promise<PageContent> | PageContent;
}

const nothing = { notFound: 'There is no page at this address.' };

/** The page at the address of a record: as it stands, as it stood in the version asked for, or why it was withdrawn. */
export const recordPage =
  <Content,>({ kind, schema, draw }: RecordPage<Content>): Maker<unknown> =>
  async (visit, db, { params }) => {
    const { slug = '', version } = params;
    if (version !== undefined && !/^[1-9]\d{0,5}$/.test(version)) return nothing;
    const asked = version === undefined ? {} : { version: Number(version) };
    const found = await findRecord(db, { kind, slug, schema, ...asked });
    if (found === undefined) return nothing;
    if ('withdrawn' in found) return withdrawnPage(kind, found.withdrawn);
    return draw(found, visit, db);
  };

const withdrawnPage = (kind: RecordKind, { note, at }: { note: string; at: string }): PageContent => {
  const { one, list } = kindWords[kind];
  const title = `${one === 'minutes' ? 'These minutes were' : `This ${one} was`} withdrawn`;
  return {
    title,
    description: 'Something that was published and then withdrawn.',
    section: list.href,
    breadcrumbs: [list],
    body: (
      <>
        <PageHeading title={title} summary={`Withdrawn on ${dayOfInstant(at)}.`} />
        <p>{note}</p>
        <p>
          <a href={list.href}>{list.text}</a>
        </p>
      </>
    ),
  };
};
