import { EmptyState, PageHeading, Section } from '../../platform/design/index.ts';
import type { Maker } from '../../site/index.ts';
import { termsIn } from '../published-reads.ts';
import { TermList } from './term-list.tsx';

/** Every word that the site uses in a sense of its own; each has an address (`/glossary#stable`). */
export const glossaryPage: Maker = async (visit, db) => {
  const terms = await termsIn(db, visit.edition);
  const letters = Map.groupBy(terms, ({ term }) => initialOf(term));
  return {
    title: 'Glossary',
    description: 'What the words and figures on this site mean.',
    body: (
      <>
        <PageHeading title="Glossary" summary="What the words and figures on this site mean." />
        {terms.length === 0 && <EmptyState title="No terms have been explained yet" />}
        {letters.size > 1 && (
          <nav aria-label="Letters" class="letters">
            {[...letters.keys()].map((letter) => (
              <a key={letter} href={`#letter-${letter}`}>
                {letter}
              </a>
            ))}
          </nav>
        )}
        {[...letters].map(([letter, members]) => (
          <Section key={letter} title={letter} id={`letter-${letter}`}>
            <TermList terms={members} />
          </Section>
        ))}
      </>
    ),
  };
};

const initialOf = (term: string): string =>
  /\p{L}/u.exec(term)?.[0].normalize('NFD').charAt(0).toUpperCase() ?? '0';
