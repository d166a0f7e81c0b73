import {
  lastMonthOf,
  loadFigures,
  readingAt,
  readingText,
  seriesIn,
  type SeriesOfMeasure,
} from '../../measures/index.ts';
import { figurePath } from '../../measures/public-index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';

/** A measure with the mark that puts it into a text, and what that says today of the whole force. */
export interface FigureToUse {
  title: string;
  mark: string;
  /** Undefined where it cannot be said: a month is missing. */
  says: string | undefined;
  path: string;
}

/** Every measure with figures for the whole force, and every area by its code; undefined before the first round. */
export async function figureList(
  db: PublishedDb,
): Promise<{ measures: FigureToUse[]; areas: { code: string; name: string }[] } | undefined> {
  const figures = await loadFigures(db);
  if (figures === undefined) return undefined;
  const force = figures.forceArea.code;
  const whole = (await seriesIn(db, figures, { area: force })).filter(saysOfTheWhole);
  const measures = whole.map((series) => {
    const { id, title } = series.definition;
    const to = lastMonthOf(series);
    const reading = readingAt(series, '12-months', to, figures.rules);
    return {
      title,
      mark: `{{figure measure=${id}}}`,
      says: reading.value === null ? undefined : readingText(reading, series.definition),
      path: figurePath({ round: figures.round.id, measure: id, area: force, window: '12-months', to }),
    };
  });
  return { measures, areas: figures.areas.map(({ code, name }) => ({ code, name })) };
}

/** A rate of each group by its own residents says nothing of the whole force that its title names. */
const saysOfTheWhole = ({ definition }: SeriesOfMeasure): boolean =>
  !('rate_base' in definition && definition.rate_base === 'residents-by-ethnicity');
