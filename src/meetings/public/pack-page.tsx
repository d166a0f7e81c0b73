import { PageHeading, Prose } from '../../platform/design/index.ts';
import type { Maker, Site } from '../../site/index.ts';
import { PackBody, packHeading } from '../pack/pack-body.tsx';
import { packPdf } from '../pack/pack-pdf.ts';
import { meetingPath, packPath } from './addresses.ts';
import { publishedPack } from './published-pack.ts';

const nothing = { notFound: 'There is no page at this address.' };

/** The whole public pack of a meeting on one page: agenda, papers that were written here, and minutes. */
export const packPage: Maker = async (_visit, db, { params }) => {
  const slug = params['slug'] ?? '';
  const found = await publishedPack(db, slug);
  if (found === undefined) return nothing;
  const { pack, fileAddresses } = found;
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
          The whole pack is also <a href={`${packPath(slug)}.pdf`}>one PDF</a>, with the pages of its papers.
        </p>
        <Prose>
          <PackBody pack={pack} hrefOf={(hash) => fileAddresses.get(hash)} />
        </Prose>
      </>
    ),
  };
};

/** The same as a tagged PDF. */
export const packFile =
  (site: Site): Maker =>
  async (visit, db, { params }) => {
    const found = await publishedPack(db, params['slug'] ?? '');
    if (found === undefined) return nothing;
    const { colour } = visit.details['brand'] as { colour: string };
    const house = { body: visit.bodyName, colour };
    return {
      type: 'application/pdf',
      file: () => packPdf(found.pack, house, (hash) => site.paper(hash)),
    };
  };
