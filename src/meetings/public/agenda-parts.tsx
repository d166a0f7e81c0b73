import { Section } from '../../platform/design/index.ts';
import type { PublicAgendaItem } from '../public-content.ts';
import { partNames, whyPrivate } from '../words.ts';
import { packPath } from './addresses.ts';
import { AgendaList } from './agenda-list.tsx';

interface Props {
  slug: string;
  agenda: readonly PublicAgendaItem[];
  /** False of an earlier version: its papers and its pack may be others now. */
  isLatest: boolean;
}

/** The agenda: public items, then private ones, each part with its heading. */
export function AgendaParts({ slug, agenda, isLatest }: Props) {
  if (agenda.length === 0)
    return (
      <Section title="Agenda" id="agenda">
        <p>The agenda has not been published yet.</p>
      </Section>
    );
  const parts = ([1, 2] as const)
    .map((part) => ({ part, items: agenda.filter((one) => one.part === part) }))
    .filter(({ items }) => items.length > 0);
  return (
    <>
      {parts.map(({ part, items }, at) => (
        <Section
          key={part}
          title={`Agenda, ${partNames[part]}`}
          id={at === 0 ? 'agenda' : 'agenda-private'}
          intro={part === 2 ? whyPrivate : undefined}
        >
          <AgendaList slug={slug} agenda={items} hasPapers={isLatest} />
          {isLatest && at === 0 && (
            <p>
              The whole pack <a href={packPath(slug)}>as one page</a> or{' '}
              <a href={`${packPath(slug)}.pdf`}>as a PDF</a>.
            </p>
          )}
        </Section>
      ))}
    </>
  );
}
