import {
  changePhrase,
  headlineSentence,
  inPlace,
  lastMonthOf,
  loadFigures,
  measureOf,
  noComparison,
  readingAt,
  seriesIn,
  type Figures,
} from '../../measures/index.ts';
import { figurePath } from '../../measures/public-index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import { readingText } from '../../measures/index.ts';
import type { FigureMark, FigureReader, FrozenFigure } from '../../record-text/index.ts';

/** Reads figures of the newest published round, for freezing. */
export function figureReader(db: PublishedDb): FigureReader {
  let held: ReturnType<typeof loadFigures> | undefined;
  return async (mark) => {
    const newest = await (held ??= loadFigures(db));
    return newest === undefined
      ? { fault: 'No figures have been published yet.' }
      : frozenFigure(db, newest, mark);
  };
}

async function frozenFigure(
  db: PublishedDb,
  figures: Figures,
  { measure, area = figures.forceArea.code, window, to, show }: FigureMark,
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
  const change = changePhrase(reading, definition);
  if (show === 'change' && change === noComparison)
    return { fault: `“${measure}” cannot be compared with the year before, for ${window} to ${month}.` };
  const words = {
    value: () => readingText(reading, definition),
    change: () => change,
    sentence: () => headlineSentence(reading, definition, { place: inPlace(series.area.name), trend: false }),
  }[show]();
  const href = figurePath({ round: figures.round.id, measure, area: series.area.code, window, to: month });
  return { words: words.replaceAll(/[[\]]/g, ''), href };
}
