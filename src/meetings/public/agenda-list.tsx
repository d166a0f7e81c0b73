import { PublicText, PublicWords } from '../../record-text/index.ts';
import type { PublicAgendaItem } from '../public-content.ts';
import { exemptionName } from '../words.ts';
import { AssuranceMark } from './assurance-mark.tsx';
import { PaperList } from './paper-list.tsx';

interface Props {
  slug: string;
  agenda: readonly PublicAgendaItem[];
  /** False of an earlier version: its papers may be others now. */
  hasPapers: boolean;
}

/** Items of one part, in order. Of one in private there are its trace and why it is private, and nothing else. */
export const AgendaList = ({ slug, agenda, hasPapers }: Props) => (
  <ol class="agenda" start={agenda[0]?.number}>
    {agenda.map((item) => (
      <li key={item.number} id={`item-${item.number}`}>
        <span class="agenda-number">{item.number}</span>
        <div>
          {item.part === 1 ? (
            <PublicItem slug={hasPapers ? slug : undefined} item={item} />
          ) : (
            <PrivateItem item={item} />
          )}
        </div>
      </li>
    ))}
  </ol>
);

const PublicItem = ({
  slug,
  item,
}: {
  slug: string | undefined;
  item: Extract<PublicAgendaItem, { part: 1 }>;
}) => (
  <>
    <h3>
      <PublicWords text={item.title} />
    </h3>
    <PublicText text={item.summary} />
    <PaperList slug={slug} item={item.number} papers={item.papers} />
    {item.assurance !== null && (
      <p class="assured">
        <AssuranceMark level={item.assurance.level} />: <PublicWords text={item.assurance.reason} />{' '}
        <a href="/assurance">Assurance over time</a>
      </p>
    )}
  </>
);

const PrivateItem = ({ item }: { item: Extract<PublicAgendaItem, { part: 2 }> }) => (
  <>
    <h3>
      <PublicWords text={item.trace} />
    </h3>
    <p class="part-2">Taken in private (Part 2). {exemptionName(item.exemption)}.</p>
  </>
);
