import { generatedMark } from '../row-columns.ts';
import { inStreetFile } from './endings.ts';
import { monthIndex, recordsOf, type GeneratedRecord, type GeneratorPlan } from './generated-records.ts';

type Month = Temporal.PlainYearMonth;

const streetHeader =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const outcomesHeader =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type';

/** The lines of a street file, as they stand at the end of the plan. */
export function* streetLines(plan: GeneratorPlan, month: Month): Generator<string> {
  yield streetHeader;
  const age = monthIndex(plan, plan.to) - monthIndex(plan, month);
  for (const record of recordsOf(plan, month)) {
    yield `${start(plan, month, record)},${record.type},${latestOutcome(record, age)},`;
  }
}

function latestOutcome({ ending }: GeneratedRecord, age: number): string {
  if (ending === undefined) return '';
  return ending.after <= age ? inStreetFile(ending.outcome) : 'Under investigation';
}

/** How long after a crime its outcome may come; see the delays of endings. */
const longestDelay = 3;

/** The lines of an outcomes file: crimes of this and earlier months whose outcome came in it. */
export function* outcomesLines(plan: GeneratorPlan, month: Month): Generator<string> {
  yield outcomesHeader;
  for (let after = longestDelay; after >= 0; after -= 1) {
    const recorded = month.subtract({ months: after });
    if (Temporal.PlainYearMonth.compare(recorded, plan.from) < 0) continue;
    for (const record of recordsOf(plan, recorded)) {
      if (record.ending?.after === after) yield `${start(plan, month, record)},${record.ending.outcome}`;
    }
  }
}

/** What street and outcomes lines have in common; a record without a place has empty columns, as the real ones. */
function start({ force }: GeneratorPlan, month: Month, { id, place }: GeneratedRecord): string {
  const where =
    place === undefined
      ? `,,${generatedMark},,`
      : `${place.longitude},${place.latitude},${generatedMark},${place.lsoaCode},${place.lsoaName}`;
  return `${id},${month.toString()},${force.name},${force.name},${where}`;
}
