import { termsIn } from '../glossary/public-index.ts';
import { headlineSentence, listOf, showDay, showMonth, showMonths } from '../measures/index.ts';
import { glancesOf, type Glance } from '../measures/public-index.ts';
import { planIn, priorityMeasuresIn } from '../plan/public-index.ts';
import type { PublishedDb } from '../platform/db/published-reader.ts';
import type { Visit } from '../site/index.ts';
import { computedRow } from './computed-row.ts';
import type { Cover, Report, ReportedDocument, ReportSection } from './report.ts';
import { documentsOf, reportedRow } from './reported-row.ts';

/** The performance report of a body as at the month of the visit: every priority with all of its measures. */
export async function reportIn(visit: Visit, db: PublishedDb): Promise<Report> {
  const plan = await planIn(db, visit.edition);
  const named = await priorityMeasuresIn(db, visit.edition);
  const glances = await glancesOf(db, visit, [...new Set(named.map(({ measure }) => measure))]);
  const byId = new Map(glances.map((glance) => [glance.definition.id, glance]));
  const documents = documentsOf(glances);
  const headlineOf = (priority: string) =>
    named
      .filter((one) => one.priority === priority && one.headline)
      .flatMap(({ measure }) => byId.get(measure) ?? []);
  const sections = (plan?.priorities ?? []).map((priority): ReportSection => {
    const own = named.filter((one) => one.priority === priority.id);
    const measures = own.flatMap(({ measure }) => byId.get(measure) ?? []);
    const sentences = sentencesOf(headlineOf(priority.id));
    return { ...priority, sentences, ...rowsOf(measures, documents) };
  });
  const terms = await termsIn(db, visit.edition);
  return {
    cover: coverOf(visit, plan?.title ?? ''),
    glance: sections.flatMap(({ id, title }) =>
      headlineOf(id).flatMap((glance) => {
        const row = computedRow(glance);
        return row === undefined ? [] : [{ priority: title, row }];
      }),
    ),
    sections,
    documents,
    missing: missingFrom(visit, glances),
    terms: terms.map(({ term, meaning }) => ({ term, meaning })),
  };
}

function rowsOf(
  measures: readonly Glance[],
  documents: readonly ReportedDocument[],
): Pick<ReportSection, 'computed' | 'reported' | 'without'> {
  return {
    computed: measures.flatMap((glance) => computedRow(glance) ?? []),
    reported: measures.flatMap((glance) => reportedRow(glance, documents) ?? []),
    without: measures
      .filter(({ computed, reported }) => computed === null && reported === null)
      .map(({ definition }) => definition.title),
  };
}

const sentencesOf = (headline: readonly Glance[]): string[] =>
  headline.flatMap(({ definition, computed }) =>
    computed === null ? [] : [headlineSentence(computed.reading, definition)],
  );

function coverOf(visit: Visit, plan: string): Cover {
  const { round } = visit;
  return {
    title: 'Performance report',
    body: visit.bodyName,
    force: visit.forceName,
    plan,
    period:
      visit.lastMonth === null ? 'No police data is held yet' : `Figures to ${showMonth(visit.lastMonth)}`,
    round: round?.id ?? null,
    computed:
      round === null ? null : { words: showDay(round.madeAt.slice(0, 10)), day: round.madeAt.slice(0, 10) },
    releases: round?.releases ?? [],
    generated: visit.generated,
    address: visit.href('/reports/performance'),
  };
}

/** What the report cannot say. */
function missingFrom(visit: Visit, glances: readonly Glance[]): string[] {
  const months = new Map<string, string[]>();
  for (const { definition, computed } of glances) {
    if (computed === null || computed.reading.complete) continue;
    const words = showMonths(computed.reading.missing);
    months.set(words, [...(months.get(words) ?? []), definition.title]);
  }
  const without = glances.filter(({ computed, reported }) => computed === null && reported === null);
  const reported = glances.filter((glance) => glance.computed === null && glance.reported !== null);
  return [
    ...[...months].map(
      ([words, titles]) =>
        `${words}: not held, so there is no twelve-month figure of ${listOf(titles.map(quoted))}.`,
    ),
    ...(without.length === 0
      ? []
      : [`No figure is held of ${listOf(without.map(({ definition }) => quoted(definition.title)))}.`]),
    ...(reported.length === 0
      ? []
      : [
          reported.length === 1
            ? 'One measure cannot be computed from open police data. Its figures are as somebody reported them, and say where.'
            : `${reported.length} measures cannot be computed from open police data. Their figures are as somebody reported them, and each says where.`,
        ]),
    ...(visit.generated
      ? ['Crime and search records are generated to show how the site works. They are not real.']
      : []),
  ];
}

const quoted = (title: string): string => `“${title}”`;
