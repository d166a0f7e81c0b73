import type { PublishedDb } from '../platform/db/published-reader.ts';
import { computationsOf, latestEdition, latestRound, publicationMark } from './published-reads.ts';

/** What is published at this moment: every page of the site rests on one standing. */
export interface Standing {
  /** Changes whenever anything is published or withdrawn. */
  mark: string;
  /** The day in London, by the clock of the database. */
  today: string;
  edition: number;
  bodyName: string;
  forceName: string;
  forceArea: string;
  /** body.yaml as published: contact, office-holder, brand, trend settings. */
  details: Record<string, unknown>;
  /** The round of readings, or null before any data was ingested. */
  round: { id: number; madeAt: string; releases: number[]; reconciliation: Record<string, unknown> } | null;
  /** Every month with readings, oldest first. */
  months: string[];
  /** True while any measure rests on generated records. */
  generated: boolean;
}

/** Reads the standing, or undefined while nothing at all is published. */
export async function readStanding(db: PublishedDb): Promise<Standing | undefined> {
  const [{ mark, today }, edition, round] = [
    await publicationMark(db),
    await latestEdition(db),
    await latestRound(db),
  ];
  if (edition === undefined) return undefined;
  const computations = round === undefined ? [] : await computationsOf(db, round.id);
  const force = edition.details['force'] as { name: string; area: string };
  return {
    mark,
    today,
    // A round keeps the edition it was made under, so definitions and readings always agree.
    edition: round?.edition ?? edition.id,
    bodyName: edition.body_name,
    forceName: force.name,
    forceArea: force.area,
    details: edition.details,
    round:
      round === undefined
        ? null
        : {
            id: round.id,
            madeAt: round.made_at,
            releases: round.releases,
            reconciliation: round.reconciliation,
          },
    months: monthsOf(computations),
    generated: computations.some(({ provenance }) => provenance === 'generated'),
  };
}

function monthsOf(
  computations: readonly { first_month: string | null; last_month: string | null }[],
): string[] {
  const firsts = computations.flatMap(({ first_month }) => first_month ?? []).sort();
  const lasts = computations.flatMap(({ last_month }) => last_month ?? []).sort();
  const [first, last] = [firsts[0], lasts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = [];
  for (
    let month = Temporal.PlainYearMonth.from(first);
    month.toString() <= last;
    month = month.add({ months: 1 })
  ) {
    months.push(month.toString());
  }
  return months;
}
