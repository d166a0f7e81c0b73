import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { wordsOf } from '../../../test/support/workspace-reader.ts';
import { Differences } from './differences.tsx';

test('a time that changed is told as clocks in London show it', () => {
  const moved = { where: 'Starts at', was: '2027-06-16T17:00:00Z', is: '2027-06-16T18:00:00Z' };
  assert.match(
    wordsOf(renderToString(<Differences differences={[moved]} />)),
    /Was: Wednesday 16 June 2027, 6\.00pm \(London\) Is now: Wednesday 16 June 2027, 7\.00pm \(London\)/,
  );
});
