import { PageHeading, Prose } from '../../platform/design/index.ts';
import { plainWords, PublicText, PublicWords } from '../../record-text/index.ts';
import type { Maker, Site } from '../../site/index.ts';
import { meetingPath } from './addresses.ts';
import { paperAt } from './published-reads.ts';

const nothing = { notFound: 'There is no page at this address.' };

/** `2-1`: the agenda item and the place of the paper there. */
const placeOf = (text = ''): [number, number] | undefined => {
  const [, item, position] = /^([1-9]\d{0,3})-([1-9]\d{0,3})$/.exec(text) ?? [];
  return item === undefined || position === undefined ? undefined : [Number(item), Number(position)];
};

/** A paper that is words. */
export const paperPage: Maker = async (_visit, db, { params }) => {
  const place = placeOf(params['paper']);
  const slug = params['slug'] ?? '';
  const paper = place === undefined ? undefined : await paperAt(db, slug, ...place);
  if (paper?.words == null) return nothing;
  const title = plainWords(paper.title);
  return {
    title,
    description: `A paper of agenda item ${paper.agenda_item}.`,
    section: '/meetings',
    breadcrumbs: [
      { text: 'Meetings', href: '/meetings' },
      { text: 'Meeting', href: meetingPath(slug) },
    ],
    body: (
      <>
        <PageHeading
          kicker={paper.is_supplement ? 'Supplementary paper' : 'Paper'}
          title={<PublicWords text={paper.title} />}
          summary={`For agenda item ${paper.agenda_item}.`}
        />
        <Prose>
          <PublicText text={paper.words} heading="h2" />
        </Prose>
        <p>
          <a href={`${meetingPath(slug)}#item-${paper.agenda_item}`}>The agenda item</a>
        </p>
      </>
    ),
  };
};

/** A paper that is a file: its bytes as they were published. */
export const paperFile =
  (site: Site): Maker =>
  async (_visit, db, { params }) => {
    const place = placeOf(params['paper']);
    const paper = place === undefined ? undefined : await paperAt(db, params['slug'] ?? '', ...place);
    if (paper?.hash == null || paper.file_name !== params['file']) return nothing;
    const file = await site.paper(paper.hash);
    return file === undefined ? nothing : { type: paper.media_type ?? 'application/octet-stream', file };
  };
