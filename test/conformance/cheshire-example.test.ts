import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readBodyFolder, type BodyFolder } from '../../src/body-folder/index.ts';
import { measureDefinition, type MeasureDefinition } from '../../src/measures/index.ts';
import { parseCsv } from '../../src/platform/files/csv-file.ts';
import { isRefused } from '../../src/platform/files/fault.ts';
import { parseYaml } from '../../src/platform/files/yaml-file.ts';
import { needsReference, referencePath } from '../support/reference.ts';

const folder = fileURLToPath(new URL('../../examples/cheshire/', import.meta.url));

/** The documents that the figures were printed in, as plain text. */
const pack = 'seeds/001_f2a4b80641f88fc6.txt';
const documents: Readonly<Record<string, string>> = {
  'Scrutiny Board pack, 3 March 2021': pack,
  'Minutes of 13 January 2021, in the Scrutiny Board pack, 3 March 2021': pack,
  'Police and Crime Plan 2021–24': 'seeds/000_261767cdf1806a3f.txt',
  'Police and Crime Measures Quarterly Statement, Q1 2023/24': 'seeds/003_bd17c4ff732a8494.txt',
  "Commissioner's questions, 24 June 2025": 'seeds/004_5bf00fb4f036a751.txt',
};

const accepted = <T extends object>(read: T): Exclude<T, { refused: unknown }> => {
  if (isRefused(read)) assert.fail(JSON.stringify(read.refused.slice(0, 5), null, 2));
  return read as Exclude<T, { refused: unknown }>;
};

const printed = [
  'numerator',
  'half_width',
  'previous',
  'change_absolute',
  'change_percent',
  'change_points',
] as const;
const whatFor = [
  'measure',
  'area',
  'dimension',
  'category',
  'starts',
  'ends',
  'period_kind',
  'value',
] as const;
const whence = ['qualifier', 'denominator', 'comparison', 'document', 'line', 'note'] as const;
const figure = z.record(z.enum([...printed, ...whatFor, ...whence]), z.string());
type Row = z.infer<typeof figure> & { at: string };

const textOf = (part: string, name: string): string => readFileSync(join(folder, part, name), 'utf8');

const figures: Row[] = readdirSync(join(folder, 'observations')).flatMap((name) => {
  const table = accepted(parseCsv(textOf('observations', name), figure, name));
  return table.rows.map(({ value, line }) => ({ ...value, at: `observations/${name}:${line}` }));
});

const measures: MeasureDefinition[] = readdirSync(join(folder, 'measures')).flatMap(
  (name) => accepted(parseYaml(textOf('measures', name), z.array(measureDefinition), name)).value,
);

const figuresOf = (measure: string): Row[] => figures.filter((row) => row.measure === measure);

const numbersIn = (text: string): Set<number> =>
  new Set((text.replaceAll(',', '').match(/\d+(\.\d+)?/g) ?? []).map(Number));

describe('the Cheshire example', () => {
  let example: BodyFolder;
  before(async () => {
    example = accepted(await readBodyFolder(folder));
  });

  test('has the six priorities of the plan, each with objectives, commitments and a headline measure', () => {
    assert.equal(example.plan.priorities.length, 6);
    for (const { id, objectives, measures: named } of example.plan.priorities) {
      assert.ok(objectives.length >= 2, id);
      assert.ok(
        objectives.every(({ commitments }) => commitments.length > 0),
        id,
      );
      assert.ok(named.headline.length > 0, id);
    }
  });

  test('has one force, four local authorities and nine Local Policing Units, and the force is its four authorities', () => {
    const of = (kind: string) => example.areas.filter((area) => area.kind === kind);
    const [force] = of('force');
    assert.deepEqual(
      [of('force').length, of('local-authority').length, of('local-policing-unit').length],
      [1, 4, 9],
    );
    for (const { year, residents } of force?.populations ?? []) {
      const parts = of('local-authority').map((area) => area.populations.find((one) => one.year === year));
      assert.equal(
        parts.reduce((sum, part) => sum + (part?.residents ?? Number.NaN), 0),
        residents,
        String(year),
      );
    }
    assert.equal(force?.populations.length, 13);
  });

  test('defines every measure that has a figure, and has a figure for every measure that it defines', () => {
    const defined = measures.map(({ id }) => id);
    assert.equal(new Set(defined).size, defined.length);
    assert.deepEqual(new Set(figures.map((row) => row.measure)), new Set(defined));
  });

  test('names in its priorities every measure that it defines', () => {
    const named = new Set(
      example.plan.priorities.flatMap(({ measures: { headline, other } }) => [...headline, ...other]),
    );
    assert.deepEqual(
      measures.map(({ id }) => id).filter((id) => !named.has(id)),
      [],
    );
  });
});

describe('the reported figures of the Cheshire example', () => {
  for (const [document, path] of Object.entries(documents)) {
    test(`stand on the lines that they cite: ${document}`, needsReference(path), () => {
      const lines = readFileSync(referencePath(path) ?? '', 'utf8').split('\n');
      const rows = figures.filter((row) => row.document === document);
      assert.ok(rows.length > 0);
      for (const row of rows) assertStands(row, lines);
    });
  }

  test('have a sickness series of three groups and twelve months, with a total of the year for each', () => {
    const sickness = figuresOf('sickness-absence');
    const groups = [...new Set(sickness.map((row) => row.category))];
    assert.deepEqual(groups, ['Officers', 'Staff', 'Officers and staff']);
    for (const group of groups) {
      const rows = sickness.filter((row) => row.category === group);
      const months = rows.filter((row) => row.period_kind === 'month').map((row) => row.ends.slice(0, 7));
      assert.deepEqual(
        months,
        Array.from({ length: 12 }, (_, at) => `2020-${String(at + 1).padStart(2, '0')}`),
      );
      assert.equal(rows.filter((row) => row.period_kind === '12-months').length, 1);
    }
  });

  test('print no count of people under 5 that tells of ethnicity, disability, sexual orientation or religion', () => {
    for (const row of workforceCells()) {
      if (row.value === '') assert.equal(row.qualifier, 'withheld', row.at);
      else assert.ok(Number(row.numerator) >= 5, row.at);
    }
  });

  test('leave no withheld count of people alone in its row or column, where the rest would give it away', () => {
    const cells = workforceCells();
    const byColumn = Map.groupBy(cells, (row) => `${row.measure} ${row.category}`);
    const closed = cells.filter((row) => row.denominator !== '');
    const byRow = Map.groupBy(closed, (row) => `${row.measure} ${row.dimension}`);
    for (const [name, group] of [...byColumn, ...byRow]) {
      assert.notEqual(group.filter((row) => row.value === '').length, 1, name);
    }
  });
});

const workforceCells = (): Row[] =>
  ['ethnicity', 'disability', 'sexual-orientation', 'religion'].flatMap((part) =>
    figuresOf(`workforce-by-${part}`),
  );

/** The value stands on the cited line; what goes with it there, within two lines, or on a line that the note cites. */
function assertStands(row: Row, lines: readonly string[]): void {
  const at = Number(row.line);
  const note = row.note;
  if (row.value !== '' && !note.startsWith('Printed in words')) {
    assert.ok(numbersIn(lines[at - 1] ?? '').has(Number(row.value)), `${row.at} ${row.value}`);
  }
  const cited = [at, ...[...note.matchAll(/line (\d+)/g)].map(([, line]) => Number(line))];
  const near = numbersIn(cited.flatMap((line) => lines.slice(line - 3, line + 2)).join('\n'));
  for (const column of printed) {
    const value = row[column];
    if (value !== '') assert.ok(near.has(Math.abs(Number(value))), `${row.at} ${column} ${value}`);
  }
}
