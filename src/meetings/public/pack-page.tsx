import { PageHeading, Prose } from '../../platform/design/index.ts';
import { compilePdf } from '../../platform/pdf/compile-pdf.ts';
import type { Maker } from '../../site/index.ts';
import { PackBody, packHeading } from '../pack/pack-body.tsx';
import { typstPack } from '../pack/typst-pack.ts';
import { meetingPath, packPath } from './addresses.ts';
import { publishedPack } from './published-pack.ts';

const nothing = { notFound: 'There is no page at this address.' };

/** The whole public pack of a meeting on one page: agenda, papers that were written here, and minutes. */
export const packPage: Maker = async (_visit, db, { params }) => {
  const slug = params['slug'] ?? '';
  const pack = await publishedPack(db, slug);
  if (pack === undefined) return nothing;
  return {
    title: `${packHeading(pack)}, ${pack.when}`,
    description: `Agenda, papers and minutes of ${pack.title}, ${pack.when}, in one document.`,
    section: '/meetings',
    breadcrumbs: [
      { text: 'Meetings', href: '/meetings' },
      { text: pack.title, href: meetingPath(slug) },
    ],
    takeAway: [{ text: 'PDF', href: `${packPath(slug)}.pdf` }],
    body: (
      <>
        <PageHeading kicker="Public pack" title={pack.title} summary={pack.when} />
        <p>
          Papers that are files stand beside their items on{' '}
          <a href={meetingPath(slug)}>the page of the meeting</a>.
        </p>
        <Prose>
          <PackBody pack={pack} />
        </Prose>
      </>
    ),
  };
};

/** The same as a tagged PDF. */
export const packPdf: Maker = async (visit, db, { params }) => {
  const pack = await publishedPack(db, params['slug'] ?? '');
  if (pack === undefined) return nothing;
  const { colour } = visit.details['brand'] as { colour: string };
  return {
    type: 'application/pdf',
    file: await compilePdf(typstPack(pack, { body: visit.bodyName, colour })),
  };
};
