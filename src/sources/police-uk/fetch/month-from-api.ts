import { z } from 'zod';
import {
  crimeAnswer,
  outcomeAnswer,
  type CrimeAnswer,
  type OutcomeAnswer,
  type StopAnswer,
} from './api-answers.ts';
import type { Boundary } from './boundary.ts';
import { isFailure, type Failure, type Fetched } from './fetched.ts';
import { gatherByTiles, type Tile } from './gather-by-tiles.ts';
import { ownRows, type LeftOut } from './own-rows.ts';
import { pointOf } from './location-columns.ts';
import type { Ask } from './police-api.ts';
import { stopsFromApi } from './stops-from-api.ts';

export interface MonthAsked {
  slug: string;
  month: string;
  boundary: Boundary;
  /** Whether the force gave stop and search for this month. */
  hasStops: boolean;
}

/** The tiles that were small enough for crimes and for outcomes, carried from month to month. */
export interface TilesUsed {
  crimes: readonly Tile[];
  outcomes: readonly Tile[];
}

/** One month of one force as the API gives it, and what was left out of it. */
export interface ApiMonth {
  crimes: CrimeAnswer[];
  outcomes: OutcomeAnswer[];
  stops: StopAnswer[] | undefined;
  leftOut: LeftOut;
  tiles: TilesUsed;
}

/** Whether the API has nothing at all for a month: the force has not delivered it. */
export const isEmpty = ({ crimes, outcomes, stops = [] }: ApiMonth): boolean =>
  crimes.length + outcomes.length + stops.length === 0;

/** Everything the API has for one force and month: crimes on the map and without a place, outcomes, stops. */
export async function monthFromApi(
  asked: MonthAsked,
  tiles: TilesUsed,
  ask: Ask,
): Promise<Fetched<ApiMonth>> {
  const crimes = await crimesOf(asked, tiles.crimes, ask);
  if (isFailure(crimes)) return crimes;
  const outcomes = await outcomesOf(asked, tiles.outcomes, ask);
  if (isFailure(outcomes)) return outcomes;
  const stops = asked.hasStops ? await stopsFromApi(asked.slug, asked.month, ask) : { value: undefined };
  if (isFailure(stops)) return stops;
  return {
    value: {
      crimes: crimes.value.rows,
      outcomes: outcomes.value.rows,
      stops: stops.value,
      leftOut: crimes.value.leftOut,
      tiles: { crimes: crimes.value.tiles, outcomes: outcomes.value.tiles },
    },
  };
}

interface Kept<T> {
  rows: T[];
  tiles: Tile[];
  leftOut: LeftOut;
}

async function crimesOf(
  asked: MonthAsked,
  tiles: readonly Tile[],
  ask: Ask,
): Promise<Fetched<Kept<CrimeAnswer>>> {
  const { slug, month, boundary } = asked;
  const list = z.array(crimeAnswer);
  const onMap = await gatherByTiles(
    boundary,
    tiles,
    (poly) => ask('crimes-street/all-crime', { poly, date: month }, list),
    (crime) => pointOf(crime.location),
  );
  if (isFailure(onMap)) return onMap;
  const unplaced = await ask('crimes-no-location', { category: 'all-crime', force: slug, date: month }, list);
  if (isFailure(unplaced)) return unplaced;
  const other = [...onMap.value.rows, ...unplaced.value].find((crime) => crime.month !== month);
  if (other !== undefined) return otherMonth('crimes', month, other.month);
  const ids = new Set<number>();
  const all = [...onMap.value.rows, ...unplaced.value];
  const unlike = all.filter(({ id }) => !ids.has(id) && ids.add(id));
  const own = ownRows(unlike, (crime) => crime, boundary);
  return {
    value: {
      ...own,
      leftOut: { ...own.leftOut, repeated: all.length - unlike.length },
      tiles: onMap.value.tiles,
    },
  };
}

async function outcomesOf(
  { month, boundary }: MonthAsked,
  tiles: readonly Tile[],
  ask: Ask,
): Promise<Fetched<Kept<OutcomeAnswer>>> {
  const found = await gatherByTiles(
    boundary,
    tiles,
    (poly) => ask('outcomes-at-location', { poly, date: month }, z.array(outcomeAnswer)),
    ({ crime }) => pointOf(crime.location),
  );
  if (isFailure(found)) return found;
  const other = found.value.rows.find(({ date }) => date !== month);
  if (other !== undefined) return otherMonth('outcomes', month, other.date);
  return {
    value: { ...ownRows(found.value.rows, ({ crime }) => crime, boundary), tiles: found.value.tiles },
  };
}

/** The service gives its newest month when it does not understand the one asked for: that must not pass as an answer. */
const otherMonth = (kind: string, asked: string, given: string): Failure => ({
  failed: 'changed',
  at: `${kind} of ${asked}`,
  says: `the service gave records of ${given} when asked for ${asked}`,
  todo: 'Nothing of this month was written. Use --archive, or try later.',
});
