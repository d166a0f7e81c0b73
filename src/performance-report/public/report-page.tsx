import { EmptyState, KeyValue, Note, PageHeading, PrintPage, Section } from '../../platform/design/index.ts';
import { fileHref } from '../../measures/public-index.ts';
import type { Maker, Visit } from '../../site/index.ts';
import { reportIn } from '../published-reads.ts';
import type { Report } from '../report.ts';
import { coverEntries, glossaryIntro } from '../words.ts';
import { GlanceTable } from './glance-table.tsx';
import { PrioritySection } from './priority-section.tsx';

/** Every priority with all of its measures, in one document to read, print or keep. */
export const reportPage: Maker = async (visit, db) => {
  const report = await reportIn(visit, db);
  const { cover } = report;
  return {
    title: cover.title,
    description: `${cover.period}: how ${cover.force} is doing against the plan, in one document.`,
    section: '/reports/performance',
    monthly: true,
    takeAway: [{ text: 'PDF', href: fileHref(visit, '/reports/performance.pdf') }],
    body: <Document visit={visit} report={report} />,
  };
};

function Document({ visit, report }: { visit: Visit; report: Report }) {
  const { cover, glance, sections, documents, missing, terms } = report;
  return (
    <>
      <PageHeading
        title={cover.title}
        kicker={cover.force}
        summary={`How ${cover.force} is doing against the plan, in one document. ${cover.period}.`}
      />
      {cover.generated && (
        <Note kind="generated" title="Generated, not real">
          The crime and search records behind the computed figures were made up to show how the site works.
        </Note>
      )}
      <Section title="About this report" id="about">
        <KeyValue entries={coverEntries(cover)} />
      </Section>
      <PrintPage>
        {glance.length > 0 && (
          <Section title="At a glance" id="glance" layout="full">
            <GlanceTable glance={glance} />
          </Section>
        )}
        <Section title="Contents" id="contents">
          {sections.length === 0 ? (
            <EmptyState title="No plan has been published yet">
              The report follows the priorities of the plan. There are none yet.
            </EmptyState>
          ) : (
            <ol>
              {sections.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
              <li>
                <a href="#missing">What is missing</a>
              </li>
              <li>
                <a href="#glossary">Glossary</a>
              </li>
            </ol>
          )}
        </Section>
      </PrintPage>
      {sections.map((section) => (
        <PrintPage key={section.id}>
          <PrioritySection visit={visit} section={section} documents={documents} />
        </PrintPage>
      ))}
      <PrintPage>
        <Section title="What is missing" id="missing">
          {missing.length === 0 ? (
            <p>Nothing that the plan names is missing.</p>
          ) : (
            <ul>
              {missing.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Section>
        <Section title="Glossary" id="glossary" intro={glossaryIntro}>
          <KeyValue entries={terms.map(({ term, meaning }) => ({ term, value: meaning }))} />
        </Section>
      </PrintPage>
    </>
  );
}
