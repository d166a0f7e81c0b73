import { loadFigures, measureOf, monthPlus, seriesIn } from '../../measures/index.ts';
import type { Maker } from '../../site/index.ts';
import { csvFile } from './files.ts';

/** Monthly numerators and denominators of one measure for every area and breakdown; a month not held has no row. */
export const monthsCsv: Maker = async (visit, db, { params }) => {
  const id = (params['file'] ?? '').replace(/\.csv$/, '');
  const figures = visit.round === null ? undefined : await loadFigures(db, visit.round.id);
  const definition = figures === undefined ? undefined : measureOf(figures, id);
  if (figures === undefined || definition === undefined) return { notFound: 'There is no such measure.' };
  const dimensions = ['', ...('breakdowns' in definition ? definition.breakdowns : [])];
  const rows = [];
  for (const dimension of dimensions) {
    for (const series of await seriesIn(db, figures, { measure: id, dimension })) {
      for (const [at, numerator] of series.numerators.entries()) {
        if (numerator === null) continue;
        rows.push({
          measure: id,
          area: series.area.code,
          dimension: series.by?.dimension ?? '',
          category: series.by?.category ?? '',
          month: monthPlus(series.firstMonth, at),
          numerator,
          denominator: series.denominators?.[at] ?? null,
          provenance: series.provenance,
        });
      }
    }
  }
  return csvFile(rows);
};
