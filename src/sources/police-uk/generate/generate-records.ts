import { generatedMark } from '../row-columns.ts';
import { levels, monthlyCount } from './levels.ts';
import { drawEnding } from './outcomes.ts';
import { inventedPlaces, pickPlace, type Place } from './places.ts';
import { seededRandom, type Random } from './random.ts';
import { searchHeader, searchLine } from './searches.ts';

export interface GenerateOptions {
  force: { slug: string; name: string };
  /** First and last month, `2023-05`. */
  from: string;
  to: string;
  seed: number;
  /** Records in an average month over those of the example; 1 makes about 6,600. */
  scale: number;
}

export interface GeneratedFile {
  path: string;
  text: string;
}

const placeHeader = 'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name';

/**
 * Made-up records in the form of police.uk's files, month by month: the same options give the same bytes. Every
 * record says that it is generated. Outcomes wait for the month in which they are given.
 */
export function* generateRecords(options: GenerateOptions): Generator<GeneratedFile> {
  const random = seededRandom(options.seed);
  const places = inventedPlaces(random);
  const waiting = new Map<string, string[]>();
  const last = Temporal.PlainYearMonth.from(options.to);
  let at = 0;
  for (
    let month = Temporal.PlainYearMonth.from(options.from);
    Temporal.PlainYearMonth.compare(month, last) <= 0;
    month = month.add({ months: 1 })
  ) {
    const name = `${month.toString()}/${month.toString()}-${options.force.slug}`;
    const street = streetLines(options, month, at, places, random, waiting);
    yield {
      path: `${name}-street.csv`,
      text: fileText(`${placeHeader},Crime type,Last outcome category,Context`, street),
    };
    yield {
      path: `${name}-outcomes.csv`,
      text: fileText(`${placeHeader},Outcome type`, waiting.get(month.toString()) ?? []),
    };
    waiting.delete(month.toString());
    const searches = Array.from({ length: random.count(370 * options.scale) }, () =>
      searchLine(month, places, random),
    );
    yield { path: `${name}-stop-and-search.csv`, text: fileText(searchHeader, searches) };
    at += 1;
  }
}

const fileText = (header: string, lines: readonly string[]): string =>
  `${header}\r\n${lines.map((line) => `${line}\r\n`).join('')}`;

function streetLines(
  { force, to, scale }: GenerateOptions,
  month: Temporal.PlainYearMonth,
  at: number,
  places: readonly Place[],
  random: Random,
  waiting: Map<string, string[]>,
): string[] {
  const lines: string[] = [];
  const [now = '', ...later] = Array.from({ length: 6 }, (_, after) =>
    month.add({ months: after }).toString(),
  );
  const reporter = `${force.name},${force.name}`;
  for (const level of levels) {
    for (let left = monthlyCount(level, month, at, scale, random); left > 0; left -= 1) {
      const where = placeText(pickPlace(places, random));
      if (level.type === 'Anti-social behaviour') {
        lines.push(`,${now},${reporter},${where},${level.type},,`);
        continue;
      }
      const id = random.identifier();
      const { ending, after } = drawEnding(level.type, random);
      const ended = after === 0 ? now : (later[after - 1] ?? now);
      if (ending.outcome !== '' && ended <= to) {
        const given = waiting.get(ended) ?? [];
        given.push(`${id},${ended},${reporter},${where},${ending.outcome}`);
        waiting.set(ended, given);
      }
      const text = ended <= to ? ending.street : 'Under investigation';
      lines.push(`${id},${now},${reporter},${where},${level.type},${text},`);
    }
  }
  return lines;
}

const placeText = (place: Place | undefined): string =>
  place === undefined
    ? `,,${generatedMark},,`
    : `${place.longitude},${place.latitude},${generatedMark},${place.lsoa},${place.lsoaName}`;
