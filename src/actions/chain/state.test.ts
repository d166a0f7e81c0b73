import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { otherGateOf } from './gates.ts';
import { actionStates, isClosed, mayFollow, stateAfter, stateOf, waitsFor, type Step } from './state.ts';

const steps = Object.keys(stateAfter) as Step[];
const rows = (...taken: Step[]) => taken.map((step) => ({ step }));

test('an action without rows is open, and every row leads where it says', () => {
  assert.equal(stateOf([]), 'open');
  assert.equal(stateOf(rows('position-stated')), 'position-stated');
  assert.equal(stateOf(rows('position-stated', 'returned')), 'returned');
  assert.equal(stateOf(rows('position-stated', 'accepted', 'refused')), 'returned');
  assert.equal(stateOf(rows('position-stated', 'accepted', 'signed-off', 'uploaded')), 'uploaded');
  assert.equal(stateOf(rows('position-stated', 'accepted', 'signed-off', 'reopened')), 'reopened');
});

test('of all orders of up to four steps only those of the chain can be', () => {
  const orders = (length: number): Step[][] =>
    length === 0 ? [[]] : orders(length - 1).flatMap((order) => steps.map((step) => [...order, step]));
  const possible = [1, 2, 3, 4].map(
    (length) => orders(length).filter((order) => !throws(() => stateOf(rows(...order)))).length,
  );
  // By hand: 2 from open; 3 after a position; 3 after its acceptance and 2 after its return; then 3, 2 and 3.
  assert.deepEqual(possible, [2, 3, 5, 8]);
});

test('no order closes an action that nobody accepted, and nothing follows a superseded one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (order) => {
      const taken = order.reduce<Step[]>(
        (so, step) => (mayFollow(stateOf(rows(...so)), step) ? [...so, step] : so),
        [],
      );
      const signed = taken.lastIndexOf('signed-off');
      if (signed >= 0) assert.deepEqual(taken.slice(signed - 2, signed), ['position-stated', 'accepted']);
      assert.ok(!taken.slice(0, -1).includes('superseded'));
    }),
  );
});

test('every state that is not closed waits for somebody', () => {
  for (const state of actionStates)
    assert.equal(waitsFor(state, 'minute') === 'nobody', isClosed(state), state);
  assert.equal(waitsFor('signed-off', 'recommendation'), 'uploader');
});

test('who answered at one gate may answer there again and at no other', () => {
  const taken = [
    { step: 'position-stated' as const, by_person: 1 },
    { step: 'accepted' as const, by_person: 2 },
    { step: 'signed-off' as const, by_person: 3 },
    { step: 'reopened' as const, by_person: 3 },
  ];
  assert.equal(otherGateOf(taken, 1, 'position-stated'), undefined);
  assert.equal(otherGateOf(taken, 1, 'accepted'), 'position');
  assert.equal(otherGateOf(taken, 2, 'signed-off'), 'review');
  assert.equal(otherGateOf(taken, 2, 'returned'), undefined);
  assert.equal(otherGateOf(taken, 3, 'position-stated'), 'sign-off');
  assert.equal(otherGateOf(taken, 3, 'uploaded'), undefined);
});

const throws = (run: () => unknown): boolean => {
  try {
    run();
    return false;
  } catch {
    return true;
  }
};
