import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { checkClaims } from 'answerable/claims';
import { projectFolder } from '../../src/platform/config.ts';

const text = 'Recorded burglary fell by 5.4%, from 1,204 to 1,129.';

const wrongIn = (claims: readonly { verdict: string; computed?: string }[]): (string | undefined)[] =>
  claims.filter(({ verdict }) => verdict === 'wrong').map(({ computed }) => computed);

test('the checker is a library: text in, claims out', () => {
  assert.deepEqual(wrongIn(checkClaims(text)), ['-6.2%']);
});

test('in a browser it is one script that needs nothing else, in less than 60 kB zipped', async (t) => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: "import { checkClaims } from 'answerable/claims'; globalThis.checkClaims = checkClaims;",
      resolveDir: projectFolder,
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const inputs = Object.entries(metafile.inputs);
  const foreign = inputs.filter(([path]) => !path.startsWith('src/claims/') && path !== '<stdin>');
  assert.deepEqual(
    foreign.map(([path]) => path),
    [],
  );
  const elsewhere = inputs.flatMap(([, { imports }]) => imports.filter(({ external }) => external === true));
  assert.deepEqual(elsewhere, []);
  const [script] = outputFiles;
  assert.ok(script);
  const zipped = gzipSync(script.contents).length;
  t.diagnostic(`${script.contents.length} bytes, ${zipped} zipped`);
  assert.ok(zipped < 60_000, `${zipped} bytes zipped`);
  // A context without anything of Node: only what every script has.
  const page: { checkClaims?: typeof checkClaims } = {};
  runInNewContext(script.text, page);
  assert.ok(page.checkClaims);
  // Its array is of another world than ours, which a strict comparison would count.
  assert.deepEqual([...wrongIn(page.checkClaims(text))], ['-6.2%']);
});
