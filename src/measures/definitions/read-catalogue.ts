import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isRefused, type Fault, type Refused } from '../../platform/files/fault.ts';
import { readYamlFile, type LineOf } from '../../platform/files/yaml-file.ts';
import { isComputed, measureDefinition, type MeasureDefinition } from './measure-definition.ts';
import { nearNames } from '../../platform/files/near-names.ts';
import { columnsOf, recordSources, type SourceTable } from './source-columns.ts';

const builtInFolder = fileURLToPath(new URL('../catalogue', import.meta.url));

/** A definition with the place it was written in. */
interface Written {
  measure: MeasureDefinition;
  file: string;
  lineAt: LineOf;
}

/**
 * Reads the measures that are built in and a body's own `measures/*.yaml`. Refuses with every fault: what does not
 * fit the format, ids used twice, and sources or columns that do not exist.
 */
export async function readCatalogue(
  folder?: string,
  tables: readonly SourceTable[] = [],
): Promise<{ measures: MeasureDefinition[] } | Refused> {
  const own = folder === undefined ? [] : await yamlFiles(join(folder, 'measures'), 'measures');
  const files = [...(await yamlFiles(builtInFolder, 'built-in')), ...own];
  const read = await Promise.all(files.map(({ path, shownAs }) => readMeasures(path, shownAs)));
  const faults = read.flatMap((file) => (isRefused(file) ? file.refused : []));
  const written = read.flatMap((file) => (isRefused(file) ? [] : file));
  faults.push(...repeatedIds(written), ...written.flatMap((one) => unknownNames(one, tables)));
  return faults.length > 0 ? { refused: faults } : { measures: written.map(({ measure }) => measure) };
}

async function yamlFiles(folder: string, shownAs: string): Promise<{ path: string; shownAs: string }[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml'));
  return names.toSorted().map((name) => ({ path: join(folder, name), shownAs: `${shownAs}/${name}` }));
}

/** A file holds one definition or a list of them; which of the two decides how its faults are told. */
async function readMeasures(path: string, shownAs: string): Promise<Written[] | Refused> {
  const shape = await readYamlFile(path, z.unknown(), shownAs);
  if (isRefused(shape)) return shape;
  if (Array.isArray(shape.value)) {
    const many = await readYamlFile(path, z.array(measureDefinition), shownAs);
    if (isRefused(many)) return many;
    return many.value.map((measure, index) => ({
      measure,
      file: shownAs,
      lineAt: (place) => many.lineOf([index, ...place]),
    }));
  }
  const one = await readYamlFile(path, measureDefinition, shownAs);
  return isRefused(one) ? one : [{ measure: one.value, file: shownAs, lineAt: one.lineOf }];
}

function repeatedIds(written: readonly Written[]): Fault[] {
  return written.flatMap(({ measure, file, lineAt }, index) => {
    const first = written.slice(0, index).find((earlier) => earlier.measure.id === measure.id);
    if (first === undefined) return [];
    const says = `the measure "${measure.id}" is defined already in ${first.file}:${first.lineAt(['id'])}`;
    return [{ file, line: lineAt(['id']), says, todo: 'Give it an id of its own.' }];
  });
}

/** A source that is not there, and every column that its source does not have. */
function unknownNames({ measure, file, lineAt }: Written, tables: readonly SourceTable[]): Fault[] {
  if (!isComputed(measure)) return [];
  const share = measure.kind === 'share' ? measure : undefined;
  const base = share?.denominator;
  const used: Use[] = [
    ...measure.where.map(({ column }, at) => ({
      column,
      source: measure.source,
      place: ['where', at, 'column'],
    })),
    ...(share?.numerator ?? []).map(({ column }, at) => {
      return { column, source: measure.source, place: ['numerator', at, 'column'] };
    }),
    ...measure.breakdowns.map((column, at) => ({
      column,
      source: measure.source,
      place: ['breakdowns', at],
    })),
    ...(base?.where ?? []).map(({ column }, at) => {
      return { column, source: base?.source ?? '', place: ['denominator', 'where', at, 'column'] };
    }),
  ];
  const sources: Use[] = [{ column: '', source: measure.source, place: ['source'] }];
  if (base !== undefined) sources.push({ column: '', source: base.source, place: ['denominator', 'source'] });
  const found = sources.flatMap(({ source, place }) => sourceFault(source, tables, file, lineAt(place)));
  return found.length > 0 ? found : used.flatMap((use) => columnFault(use, tables, file, lineAt(use.place)));
}

interface Use {
  column: string;
  source: string;
  place: (string | number)[];
}

function sourceFault(source: string, tables: readonly SourceTable[], file: string, line: number): Fault[] {
  if (columnsOf(source, tables) !== undefined) return [];
  const known = [...recordSources, ...tables.map(({ id }) => id)];
  return [
    { file, line, says: `there is no source "${source}"`, todo: `The sources are: ${known.join(', ')}.` },
  ];
}

function columnFault(
  { column, source }: Use,
  tables: readonly SourceTable[],
  file: string,
  line: number,
): Fault[] {
  const columns = columnsOf(source, tables) ?? [];
  if (columns.includes(column)) return [];
  const near = nearNames(column, columns);
  const todo = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `It has: ${columns.join(', ')}.`;
  return [{ file, line, says: `the source "${source}" has no column "${column}"`, todo }];
}
