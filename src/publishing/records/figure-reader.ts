import {
  changePhrase,
  headlineSentence,
  inPlace,
  lastMonthOf,
  loadFigures,
  measureOf,
  readingAt,
  seriesIn,
} from '../../measures/index.ts';
import { figurePath } from '../../measures/public-index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import { readingText } from '../../measures/index.ts';
import type { FigureMark, FigureReader, FrozenFigure } from '../../record-text/index.ts';

/** Reads figures of the newest published round, for freezing. */
export function figureReader(db: PublishedDb): FigureReader {
  let held: ReturnType<typeof newestFigures> | undefined;
  return async (mark) => {
    const newest = await (held ??= newestFigures(db));
    return newest === undefined
      ? { fault: 'No figures have been published yet.' }
      : frozenFigure(db, newest, mark);
  };
}

async function newestFigures(db: PublishedDb) {
  const round = await db
    .selectFrom('published.round')
    .innerJoin('published.edition', 'published.edition.id', 'published.round.edition')
    .select(['published.round.id', 'published.edition.details'])
    .orderBy('published.round.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const figures = round === undefined ? undefined : await loadFigures(db, round.id);
  if (round === undefined || figures === undefined) return undefined;
  const force = (round.details['force'] as { area: string } | undefined)?.area ?? '';
  return { figures, force };
}

type Newest = NonNullable<Awaited<ReturnType<typeof newestFigures>>>;

async function frozenFigure(
  db: PublishedDb,
  { figures, force }: Newest,
  { measure, area = force, window, to, show }: FigureMark,
): Promise<FrozenFigure> {
  const definition = measureOf(figures, measure);
  if (definition === undefined) return { fault: `There is no measure “${measure}”.` };
  const [series] = await seriesIn(db, figures, { measure, area });
  if (series === undefined) return { fault: `There is no figure of “${measure}” for area “${area}”.` };
  const month = to ?? lastMonthOf(series);
  if (month < series.firstMonth || month > lastMonthOf(series)) {
    return {
      fault: `“${measure}” has figures from ${series.firstMonth} to ${lastMonthOf(series)}, not for ${month}.`,
    };
  }
  const reading = readingAt(series, window, month, figures.rules);
  if (reading.value === null) {
    const missing = reading.missing.length === 0 ? '' : `: ${reading.missing.join(', ')} missing`;
    return { fault: `“${measure}” has no value for ${window} to ${month}${missing}.` };
  }
  const words = {
    value: () => readingText(reading, definition),
    change: () => changePhrase(reading, definition),
    sentence: () => headlineSentence(reading, definition, { place: inPlace(series.area.name), trend: false }),
  }[show]();
  const href = figurePath({ round: figures.round.id, measure, area: series.area.code, window, to: month });
  return { words: words.replaceAll(/[[\]]/g, ''), href };
}
