import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, fileOf, relativeLink } from './address.ts';

test('a page becomes a folder with an index, a file keeps its name', () => {
  assert.equal(fileOf('/'), 'index.html');
  assert.equal(fileOf('/measures/burglary'), 'measures/burglary/index.html');
  assert.equal(fileOf('/measures/burglary.csv'), 'measures/burglary.csv');
  assert.equal(
    fileOf('/figures/1/burglary/E1/12-months/2025-06'),
    'figures/1/burglary/E1/12-months/2025-06/index.html',
  );
});

test('an address is the same with a closing slash, a query or a fragment', () => {
  assert.equal(addressOf('/as-at/2025-06/'), '/as-at/2025-06');
  assert.equal(addressOf('/glossary#stable'), '/glossary');
  assert.equal(addressOf('/measures?q=x/y'), '/measures');
  assert.equal(addressOf('/'), '/');
});

test('links lead from any depth to any other, and name the file', () => {
  assert.equal(relativeLink('/', '/'), 'index.html');
  assert.equal(relativeLink('/', '/measures'), 'measures/index.html');
  assert.equal(relativeLink('/measures/burglary', '/'), '../../index.html');
  assert.equal(relativeLink('/measures/burglary', '/measures/burglary.csv'), '../burglary.csv');
  assert.equal(relativeLink('/measures/burglary', '/measures/robbery'), '../robbery/index.html');
  assert.equal(relativeLink('/a/b', '/a/b/c'), 'c/index.html');
  assert.equal(relativeLink('/feeds/figures.atom', '/a'), '../a/index.html');
});

test('an encoded name is decoded on the disk and stays encoded in the link', () => {
  assert.equal(fileOf('/areas/Isle%20of%20Wight'), 'areas/Isle of Wight/index.html');
  assert.equal(relativeLink('/', '/areas/Isle%20of%20Wight'), 'areas/Isle%20of%20Wight/index.html');
});

test('no address can be written outside the folder', () => {
  for (const address of ['/%2e%2e/x', '/a/..%2f..%2fx', '/a/%5c..', '/a/%00']) {
    assert.throws(() => fileOf(address), /cannot be a file/, address);
  }
});
