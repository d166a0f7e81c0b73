import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateRecords } from './generate-records.ts';

const options = {
  force: { slug: 'anywhere', name: 'Anywhere Police' },
  from: '2024-01',
  to: '2024-03',
  seed: 7,
  scale: 0.05,
};

test('the same options give the same records, another seed gives others', () => {
  const once = [...generateRecords(options)];
  assert.deepEqual([...generateRecords(options)], once);
  assert.notDeepEqual([...generateRecords({ ...options, seed: 8 })], once);
});

test('each month has a street, an outcomes and a stop-and-search file, whose rows are of that month', () => {
  const files = [...generateRecords(options)];
  assert.equal(files.length, 9);
  for (const { path, text } of files.filter(({ path }) => !path.includes('stop'))) {
    const month = path.slice(0, 7);
    for (const line of text.trimEnd().split('\r\n').slice(1)) assert.equal(line.split(',')[1], month, path);
  }
});

test('every record says that it is generated', () => {
  for (const { text } of generateRecords(options)) {
    for (const line of text.trimEnd().split('\r\n').slice(1)) assert.match(line, /Generated record/);
  }
});

test('anti-social behaviour has neither a crime number nor an outcome, and every crime has a number', () => {
  const [street] = generateRecords(options);
  for (const line of (street?.text ?? '').trimEnd().split('\r\n').slice(1)) {
    const cells = line.split(',');
    const isCrime = cells[9] !== 'Anti-social behaviour';
    assert.equal(/^[0-9a-f]{64}$/.test(cells[0] ?? ''), isCrime);
    assert.equal(cells[10] !== '', isCrime);
  }
});
