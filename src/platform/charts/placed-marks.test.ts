import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placedMarks } from './placed-marks.ts';

test('a symbol is drawn where it stands', () => {
  assert.equal(
    placedMarks('<path transform="translate(95,60.4)" d="M0,-9.1L5.2,0L0,9.1L-5.2,0Z"/>'),
    '<path d="M95,51.3l5.2,9.1l-5.2,9.1l-5.2,-9.1Z"/>',
  );
  assert.equal(
    placedMarks('<path transform="translate(10.5,20)" d="M-4.2,-4.2h8.4v8.4h-8.4Z" fill="#fff"/>'),
    '<path d="M6.3,15.8h8.4v8.4h-8.4Z" fill="#fff"/>',
  );
  assert.equal(
    placedMarks(
      '<path transform="translate(1,2)" d="M0,0V5"/><path transform="translate(3,2)" d="M1,1H-4"/>',
    ),
    '<path d="M1,2v5"/><path d="M4,3h-5"/>',
  );
});

test('a symbol with curves stays as it is', () => {
  const circle = '<path transform="translate(1,2)" d="M3,0A3,3,0,1,1,-3,0A3,3,0,1,1,3,0"/>';
  assert.equal(placedMarks(circle), circle);
});
