import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { Visit } from '../../../site/index.ts';
import { isComputed, type ComputedMeasure } from '../../definitions/measure-definition.ts';
import { areaOf, loadFigures, measureOf, seriesIn, type Area, type Figures } from '../../published-reads.ts';
import { isMonth } from '../../readings/month.ts';
import { readingAt, type Reading } from '../../readings/reading.ts';
import { lastMonthOf } from '../../readings/series-of-measure.ts';
import { windows, type Window } from '../../readings/window.ts';
import { showDay } from '../../words/periods.ts';
import { figurePath } from '../addresses.ts';
import { withdrawalOf } from '../published-reads.ts';

/** One figure as its round published it, and what the newest round makes of it. */
export interface FoundFigure {
  figures: Figures;
  definition: ComputedMeasure;
  area: Area;
  reading: Reading;
  path: string;
  /** Null when its own round is the newest. */
  newest: { round: number; path: string; reading: Reading | null } | null;
}

export type FigureAnswer = FoundFigure | { withdrawn: { note: string; at: string } } | { notFound: string };

interface Address {
  measure: string;
  area: string;
  window: Window;
  to: string;
}

const nothing = { notFound: 'There is no figure at this address.' };

/** The figure that an address under /figures names. */
export async function findFigure(
  db: PublishedDb,
  visit: Visit,
  params: Record<string, string>,
): Promise<FigureAnswer> {
  const { round = '', measure = '', area = '', to = '' } = params;
  const window = windows.find((one) => one === params['window']);
  if (!/^[1-9]\d{0,8}$/.test(round) || window === undefined || !isMonth(to)) return nothing;
  const withdrawn = await withdrawalOf(db, Number(round));
  if (withdrawn !== undefined) {
    return { withdrawn: { note: withdrawn.note, at: showDay((withdrawn.withdrawn_at ?? '').slice(0, 10)) } };
  }
  const address = { measure, area, window, to };
  const found = await figureIn(db, Number(round), address);
  if (found === undefined) return nothing;
  const path = figurePath({ round: Number(round), ...address });
  const latest = visit.round?.id;
  if (latest === undefined || latest <= Number(round)) return { ...found, path, newest: null };
  const reading = (await figureIn(db, latest, address))?.reading ?? null;
  return {
    ...found,
    path,
    newest: { round: latest, path: figurePath({ round: latest, ...address }), reading },
  };
}

async function figureIn(
  db: PublishedDb,
  round: number,
  { measure, area: code, window, to }: Address,
): Promise<Omit<FoundFigure, 'path' | 'newest'> | undefined> {
  const figures = await loadFigures(db, round);
  if (figures === undefined) return undefined;
  const [definition, area] = [measureOf(figures, measure), areaOf(figures, code)];
  if (definition === undefined || area === undefined || !isComputed(definition)) return undefined;
  const [series] = await seriesIn(db, figures, { measure, area: code });
  if (series === undefined || to < series.firstMonth || to > lastMonthOf(series)) return undefined;
  return { figures, definition, area, reading: readingAt(series, window, to, figures.rules) };
}
