import type { Visit } from '../../site/index.ts';
import type { Area } from '../published-reads.ts';

/** Why an area has no figures, and what would give it some. */
export function whyNoFigures({ kind, name }: Area, visit: Visit): string {
  if (visit.asAt !== null) return 'No figures were held for it up to this month.';
  if (kind === 'local-policing-unit') {
    return `${name} is a unit of the force’s own. Open data place a record in a small census area and a local authority, not in a policing unit, and the boundaries of the units are not published. Figures can be given once the force supplies a list of which small areas belong to which unit.`;
  }
  if (kind === 'ward' || kind === 'lsoa') {
    return 'Records are placed here once a lookup from small census areas is part of the body’s sources.';
  }
  return 'No record that is held names this area.';
}
