import assert from 'node:assert/strict';
import { test } from 'node:test';
import { responseClock } from './response-clock.ts';

const clock = {
  kind: 'inspectorate' as const,
  publishedOn: '2021-03-01',
  lastDay: '2021-04-25',
  isGiven: false,
};

test('the sum is shown, and how many days are left or passed', () => {
  assert.equal(
    responseClock({ ...clock, today: '2021-04-24' }),
    'The report was published on 1 March 2021. Section 55 of the Police Act 1996 gives 56 days beginning with that day, so the last day is 25 April 2021. That is in 1 day.',
  );
  assert.match(
    responseClock({ ...clock, kind: 'iopc', today: '2021-04-24' }),
    /^The recommendation was made on 1 March 2021\. Paragraph 28B/,
  );
  assert.match(responseClock({ ...clock, today: '2021-04-25' }), /That is today\.$/);
  assert.match(
    responseClock({ ...clock, today: '2021-04-27' }),
    /It has passed by 2 days, and the response is not complete\.$/,
  );
  assert.match(responseClock({ ...clock, isGiven: true, today: '2021-04-27' }), /The response is below\.$/);
});
