import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { progressWords } from '../action.ts';
import { actionStates, isClosed } from '../chain/state.ts';
import { ratingRule, ratingWords } from '../workspace/words.ts';
import { isOverdue, rate, ratings, silence, soon, type RatingFacts } from './rating.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2021-03-03');
const facts: RatingFacts = {
  state: 'open',
  due: day('2021-06-30'),
  reviewOn: null,
  openedOn: day('2021-01-13'),
  latest: null,
};
const rated = (change: Partial<RatingFacts>) => rate({ ...facts, ...change }, today);
const colour = (change: Partial<RatingFacts>) => rated(change).rating;
const update = (dated: string, progress: 'on-track' | 'at-risk' | 'off-track' | 'delivered') => ({
  dated: day(dated),
  progress,
});

test('an action in good time is green, and says until when', () => {
  assert.deepEqual(rated({}), {
    rating: 'green',
    because: 'It is due on 30 June 2021, and nothing says that it is late or at risk.',
  });
});

test('the due day itself is not late; the day after is', () => {
  assert.equal(colour({ due: today }), 'amber');
  assert.deepEqual(rated({ due: day('2021-03-02') }), {
    rating: 'red',
    because: 'It was due on 2 March 2021, 1 day ago, and no position is stated.',
  });
  assert.ok(!isOverdue({ state: 'open', due: today }, today));
  assert.ok(isOverdue({ state: 'accepted', due: day('2021-03-02') }, today));
  assert.ok(!isOverdue({ state: 'signed-off', due: day('2021-03-02') }, today));
});

test('delivered and not signed off is a rating of its own, late or not', () => {
  assert.equal(colour({ state: 'accepted' }), 'delivered');
  assert.equal(colour({ due: null, latest: update('2021-03-01', 'delivered') }), 'delivered');
  assert.deepEqual(rated({ due: day('2021-03-02'), state: 'position-stated' }), {
    rating: 'delivered',
    because: 'Its owner has stated a position, and it waits to be reviewed; it was due on 2 March 2021.',
  });
  assert.deepEqual(rated({ latest: update('2021-03-01', 'delivered') }), {
    rating: 'delivered',
    because: 'The update of 1 March 2021 says that it is delivered, and no position is stated.',
  });
});

test('what was returned or reopened is delivered only when its position is stated again', () => {
  const said = { latest: update('2021-03-01', 'delivered'), due: day('2021-03-02') };
  assert.equal(colour({ ...said, state: 'returned' }), 'red');
  assert.equal(colour({ ...said, state: 'reopened' }), 'red');
  assert.equal(colour({ ...said, state: 'position-stated' }), 'delivered');
});

test('bad news from its owner goes before a position statement', () => {
  assert.equal(colour({ state: 'accepted', latest: update('2021-03-01', 'off-track') }), 'red');
});

test('what the latest update says decides before time does', () => {
  assert.equal(colour({ latest: update('2021-03-01', 'off-track') }), 'red');
  assert.equal(colour({ latest: update('2021-03-01', 'at-risk') }), 'amber');
  assert.equal(colour({ due: null, latest: update('2021-03-01', 'at-risk') }), 'amber');
});

test('without due day or review day it is neither late nor in time: that is a state of its own', () => {
  assert.deepEqual(rated({ due: null }), {
    rating: 'no-due-date',
    because: 'Nobody has set a due date or a review date; it was opened 49 days ago.',
  });
});

test('a review day that passed without an update is amber, with one it is green', () => {
  const review = { due: null, reviewOn: day('2021-03-01') };
  assert.equal(colour(review), 'amber');
  assert.equal(colour({ ...review, latest: update('2021-03-01', 'on-track') }), 'green');
});

test('due within seven days without a position is amber; so is silence of more than 92 days', () => {
  assert.equal(colour({ due: day('2021-03-10') }), 'amber');
  assert.equal(colour({ due: day('2021-03-11') }), 'green');
  assert.equal(colour({ openedOn: day('2020-12-01') }), 'green');
  assert.equal(colour({ openedOn: day('2020-11-30') }), 'amber');
});

test('what is signed off or superseded is neither red nor green', () => {
  const late = { due: day('2020-01-01') };
  assert.equal(colour({ ...late, state: 'signed-off' }), 'complete');
  assert.equal(colour({ ...late, state: 'uploaded' }), 'complete');
  assert.equal(colour({ ...late, state: 'superseded' }), 'superseded');
});

const some = fc.integer({ min: -120, max: 40 }).map((days) => today.add({ days }));
const anyFacts: fc.Arbitrary<RatingFacts> = fc.record({
  state: fc.constantFrom(...actionStates),
  due: fc.option(some, { nil: null, freq: 2 }),
  reviewOn: fc.option(some, { nil: null, freq: 2 }),
  openedOn: fc.integer({ min: -150, max: 0 }).map((days) => today.add({ days })),
  latest: fc.option(
    fc.record({
      dated: fc.integer({ min: -120, max: 0 }).map((days) => today.add({ days })),
      progress: fc.constantFrom(...progressWords),
    }),
    { nil: null, freq: 2 },
  ),
});

const isPast = (one: Temporal.PlainDate | null) => one !== null && Temporal.PlainDate.compare(one, today) < 0;
const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
  from.until(to, { largestUnit: 'days' }).days;
const heard = ({ latest, openedOn }: RatingFacts) => latest?.dated ?? openedOn;
const isDelivered = ({ state, latest }: RatingFacts) =>
  state === 'position-stated' ||
  state === 'accepted' ||
  (state === 'open' && latest?.progress === 'delivered');
/** What each sentence of the stated rule says, in its order. */
const sentences: readonly ((facts: RatingFacts) => boolean)[] = [
  ({ state }) => state === 'superseded',
  ({ state }) => isClosed(state),
  (told) => (isPast(told.due) && !isDelivered(told)) || told.latest?.progress === 'off-track',
  ({ latest }) => latest?.progress === 'at-risk',
  isDelivered,
  (told) => told.reviewOn !== null && isPast(told.reviewOn) && daysBetween(heard(told), told.reviewOn) > 0,
  ({ due, reviewOn }) => due === null && reviewOn === null,
  (told) =>
    (told.due !== null && daysBetween(today, told.due) <= soon) || daysBetween(heard(told), today) > silence,
  () => true,
];

test('of the stated rule the first sentence that is true names the rating, in every state', () => {
  assert.equal(sentences.length, ratingRule.length);
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyFacts, (told) => {
      const sentence = ratingRule[sentences.findIndex((isTrue) => isTrue(told))] ?? '';
      const { rating } = rate(told, today);
      assert.equal(sentence.replace(/(?: as well)?:.*$/, ''), ratingWords[rating].colour);
      seen.add(rating);
    }),
    { numRuns: 3000, seed: 20_210_303 },
  );
  assert.deepEqual([...seen].sort(), [...ratings].sort());
});

test('overdue goes with no rating that says all is well, and with every late action that is not closed', () => {
  fc.assert(
    fc.property(anyFacts, (told) => {
      const overdue = isOverdue(told, today);
      const { rating, because } = rate(told, today);
      assert.equal(overdue, isPast(told.due) && !isClosed(told.state));
      if (overdue) assert.ok(['red', 'amber', 'delivered'].includes(rating), `${told.state}: ${rating}`);
      if (overdue && ['open', 'returned', 'reopened'].includes(told.state) && !isDelivered(told))
        assert.equal(rating, 'red', told.state);
      if (because.startsWith('It was due')) assert.ok(overdue);
    }),
    { numRuns: 3000 },
  );
});
