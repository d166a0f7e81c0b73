import type { Maker } from '../../site/index.ts';
import { areasOfEdition, populationsOfEdition } from '../published-reads.ts';
import { csvFile, jsonFile } from './files.ts';

/** Areas, each with its dated populations. */
export const areasJson: Maker = async (visit, db) => {
  const areas = await areasOfEdition(db, visit.edition);
  const populations = Map.groupBy(await populationsOfEdition(db, visit.edition), ({ area }) => area);
  return jsonFile(
    areas.map((area) => ({
      ...area,
      populations: (populations.get(area.code) ?? []).map(({ area: _, ...population }) => population),
    })),
  );
};

/** A row for each area and dated population; one row for an area without any. */
export const areasCsv: Maker = async (visit, db) => {
  const areas = await areasOfEdition(db, visit.edition);
  const populations = Map.groupBy(await populationsOfEdition(db, visit.edition), ({ area }) => area);
  const none = { as_at: '', dimension: '', category: '', residents: null, source: '' };
  return csvFile(
    areas.flatMap(({ code, name, kind, parent }) =>
      (populations.get(code) ?? [none]).map(({ as_at, dimension, category, residents, source }) => ({
        code,
        name,
        kind,
        parent,
        as_at,
        dimension,
        category,
        residents,
        source,
      })),
    ),
  );
};
