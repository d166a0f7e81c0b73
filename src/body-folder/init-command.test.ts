import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { forces } from '../bodies/index.ts';
import { faultText, isRefused } from '../platform/files/fault.ts';
import { runCli } from '../platform/cli/run-cli.ts';
import { silentProgress } from '../platform/cli/progress.ts';
import { initCommand } from './init-command.ts';
import { writeFreshFolder } from './init/write-fresh-folder.ts';
import { readBodyFolder } from './read-body-folder.ts';
import { validateCommand } from './validate-command.ts';

/** Runs a command line in a folder: its exit code, and what it printed. */
async function run(cwd: string, ...words: string[]) {
  const [out, notes]: [string[], string[]] = [[], []];
  const exit = await runCli([initCommand, validateCommand], words, {
    out: (text) => void out.push(text),
    note: (text) => void notes.push(text),
    progress: () => silentProgress,
    interactive: false,
    cwd,
    withHome: () => Promise.reject(new Error('these commands need no home')),
  });
  return { exit, out: out.join('\n'), notes: notes.join('\n') };
}

async function freshBody(t: TestContext, force: string, name?: string) {
  const folder = join(await temporaryFolder(t), 'body');
  const written = await writeFreshFolder(folder, { force, name });
  assert.ok(!isRefused(written), force);
  const read = await readBodyFolder(folder);
  assert.ok(!isRefused(read), isRefused(read) ? read.refused.map(faultText).join('\n') : '');
  return read;
}

test('a body folder for every force reads back without a fault', async (t) => {
  for (const force of forces) {
    const { body, areas, notes, plan } = await freshBody(t, force.slug);
    assert.equal(body.name, force.bodyName);
    assert.deepEqual(body.force, { slug: force.slug, name: force.name, area: force.area });
    const [whole, ...authorities] = areas;
    assert.deepEqual([whole?.code, whole?.name, whole?.kind], [force.area, force.areaName, 'force']);
    assert.equal(authorities.length > 0, force.residents.length > 0);
    assert.ok(authorities.every(({ kind, parent }) => kind === 'local-authority' && parent === force.area));
    assert.deepEqual(
      areas[0]?.populations.map(({ residents }) => residents),
      force.residents,
    );
    assert.equal(plan.priorities.length, 1);
    assert.deepEqual(notes, []);
  }
});

test('a name survives whatever marks it holds', async (t) => {
  const names = [
    `Comisiynydd yr Heddlu a Throseddu Dŵr Ŷ Môn`,
    `O'Brien & "Sons": #1 {yes} [no] *x &y !z % @ \` |`,
    `- dash`,
    `yes`,
    `1234`,
    `Café \\ back\\nslash`,
  ];
  for (const name of names) assert.equal((await freshBody(t, 'dyfed-powys', name)).body.name, name);
});

test('init writes a folder, lists it, and validate agrees', async (t) => {
  const cwd = await temporaryFolder(t);
  const made = await run(
    cwd,
    'init',
    'mine',
    '--force',
    'gwent',
    '--name',
    'Gwent Commissioner',
    '--colour',
    '#402060',
  );
  assert.equal(made.exit, 0, made.notes);
  assert.match(made.out, /Wrote mine for Gwent Commissioner, which holds Gwent Police to account/);
  assert.match(await readFile(join(cwd, 'mine/body.yaml'), 'utf8'), /colour: "#402060"/);
  const checked = await run(cwd, 'validate', 'mine');
  assert.equal(checked.exit, 0);
  assert.match(checked.out, /^Valid: 6 areas, 1 priority, 1 commitment, \d+ terms/);
  const { valid, faults } = JSON.parse((await run(cwd, 'validate', 'mine', '--json')).out) as {
    valid: boolean;
    faults: unknown[];
  };
  assert.deepEqual([valid, faults], [true, []]);
});

test('init refuses an unknown force, a pale colour and a place that is taken, all at once', async (t) => {
  const cwd = await temporaryFolder(t, { 'taken/notes.txt': 'mine' });
  const { exit, notes, out } = await run(cwd, 'init', 'taken', '--force', 'chesire', '--colour', '#ffee00');
  assert.equal(exit, 1);
  assert.equal(out, '');
  assert.match(notes, /"chesire" is not a police force.*Did you mean cheshire\?/);
  assert.match(notes, /#ffee00 has a contrast of/);
  assert.match(notes, /taken: is not empty: it holds notes\.txt/);
  assert.equal((await run(cwd, 'init', 'taken/notes.txt', '--force', 'kent')).exit, 1);
  assert.equal((await run(cwd, 'init', 'new', '--force', 'kent', '--name', '  ')).exit, 1);
});

test('init without a force is wrong usage', async (t) => {
  const { exit, notes } = await run(await temporaryFolder(t), 'init', 'new');
  assert.equal(exit, 2);
  assert.match(notes, /--force/);
});

test('validate lists every fault by file and line, and as JSON', async (t) => {
  const cwd = await temporaryFolder(t, { 'b/body.yaml': 'id: X\n' });
  const plain = await run(cwd, 'validate', 'b');
  assert.equal(plain.exit, 1);
  assert.match(plain.notes, /^areas\.csv: is missing\./m);
  assert.match(plain.notes, /^body\.yaml:1: id: "X" must be small letters/m);
  const { exit, out } = await run(cwd, 'validate', 'b', '--json');
  const { valid, faults } = JSON.parse(out) as { valid: boolean; faults: { file: string; line?: number }[] };
  assert.equal(exit, 1);
  assert.equal(valid, false);
  assert.ok(faults.some(({ file, line }) => file === 'body.yaml' && line === 1));
});
