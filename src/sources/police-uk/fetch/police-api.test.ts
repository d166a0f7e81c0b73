import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { json, policeUkService, status } from '../../../../test/support/police-uk-service.ts';
import { crimeAnswer, forcesAnswer } from './api-answers.ts';
import { policeApi } from './police-api.ts';
import { testManners } from '../../../../test/support/police-uk-manners.ts';

const crimes = z.array(crimeAnswer);
const triangle = { poly: '52.6,-2.5:53.4,-2.5:53.0,-3.0', date: '2025-06' };

test('a service that asks us to slow down is obeyed for as long as it says, then answers', async () => {
  await using service = await policeUkService();
  service.interruptions.push(
    (_, response, count) => count < 3 && status(response, 429, { 'retry-after': '7' }),
  );
  const manners = testManners();
  const answer = await policeApi(service.base, manners)('forces', {}, forcesAnswer);
  assert.deepEqual(answer, { value: service.served.forces });
  assert.deepEqual(manners.slept, [7000, 7000]);
});

test('without a named wait each next try waits longer, and the last failure says what happened and how to go on', async () => {
  await using service = await policeUkService();
  service.interruptions.push((_, response) => status(response, 429));
  const manners = testManners();
  const answer = await policeApi(service.base, manners)('forces', {}, forcesAnswer);
  assert.deepEqual(manners.slept, [1000, 2000, 4000]);
  assert.deepEqual(answer, {
    failed: 'unreachable',
    at: `${service.base.origin}/api/forces`,
    says: 'the service asks us to slow down (429) (tried 4 times)',
    todo: 'Run the same command again later: what has been fetched is kept and not fetched again.',
  });
});

test('a service that asks to wait for an hour is not waited for', async () => {
  await using service = await policeUkService();
  service.interruptions.push((_, response) => status(response, 503, { 'retry-after': '3600' }));
  const manners = testManners();
  const answer = await policeApi(service.base, manners)('forces', {}, forcesAnswer);
  assert.ok('failed' in answer);
  assert.match(answer.says, /asks to wait 60 minutes/);
  assert.deepEqual(manners.slept, []);
});

test('a connection that is dropped before or in the middle of an answer is tried again', async () => {
  await using service = await policeUkService();
  service.interruptions.push((_, response, count) => {
    if (count === 1) response.destroy();
    if (count === 2) {
      response.writeHead(200, { 'content-length': '5000' });
      response.write('[{"id":"ches', () => response.destroy());
    }
    return count <= 2;
  });
  const manners = testManners();
  const answer = await policeApi(service.base, manners)('forces', {}, forcesAnswer);
  assert.deepEqual(answer, { value: service.served.forces });
  assert.equal(manners.slept.length, 2);
});

test('an answer that stops coming is given up within the patience', async () => {
  await using service = await policeUkService();
  service.interruptions.push((_, response, count) => {
    if (count === 2) response.writeHead(200).write('[');
    return count <= 2;
  });
  const manners = testManners({ patience: 150 });
  const answer = await policeApi(service.base, manners)('forces', {}, forcesAnswer);
  assert.deepEqual(answer, { value: service.served.forces });
  assert.match(manners.notes.join('\n'), /no answer within 0.15 s[^]*broke off: no answer within 0.15 s/);
});

test('a web page or half an answer instead of data is tried again, then refused in words', async () => {
  await using service = await policeUkService();
  service.interruptions.push((_, response, count) => {
    response.end(count === 1 ? '[{"id":"ches' : '<!doctype html><title>Maintenance</title>');
    return true;
  });
  const manners = testManners();
  const answer = await policeApi(service.base, manners)('forces', {}, forcesAnswer);
  assert.ok('failed' in answer);
  assert.equal(answer.says, 'answered with a web page instead of data (tried 4 times)');
  assert.match(manners.notes[0] ?? '', /not whole JSON/);
});

const wholeCrime = {
  category: 'burglary',
  persistent_id: '',
  id: 1,
  month: '2025-06',
  location: null,
  location_type: null,
  context: '',
  outcome_status: null,
};
const without = (key: string) =>
  Object.fromEntries(Object.entries(wholeCrime).filter(([name]) => name !== key));

for (const [change, answered, says] of [
  ['a missing field', [wholeCrime, without('category')], 'record 2, field "category" is missing'],
  ['a missing place', [without('location')], 'record 1, field "location" is missing'],
  [
    'another type',
    [{ ...wholeCrime, id: '1' }],
    'record 1, field "id" is wrong (Invalid input: expected number, received string)',
  ],
  [
    'another month format',
    [{ ...wholeCrime, month: 'June 2025' }],
    'record 1, field "month" is not a month written YYYY-MM',
  ],
  [
    'an object in place of a list',
    { crimes: [] },
    'the whole answer is wrong (Invalid input: expected array, received object)',
  ],
] as const) {
  test(`${change} in an answer is called a changed format by name, and not tried again`, async () => {
    await using service = await policeUkService();
    service.interruptions.push((_, response) => json(response, answered));
    const answer = await policeApi(service.base, testManners())('crimes-no-location', {}, crimes);
    assert.ok('failed' in answer);
    assert.equal(answer.failed, 'changed');
    assert.equal(answer.says, `the format of the answer has changed: ${says}`);
    assert.equal(service.arrived.length, 1);
  });
}

test('extra fields in an answer change nothing', async () => {
  await using service = await policeUkService();
  service.interruptions.push((_, response) => json(response, [{ ...wholeCrime, severity: 3 }]));
  const answer = await policeApi(service.base, testManners())('crimes-no-location', {}, crimes);
  assert.ok('value' in answer);
  assert.equal(answer.value[0]?.category, 'burglary');
});

test('503 for an area is called too large after one more try, but an outage for anything else', async () => {
  await using service = await policeUkService();
  service.interruptions.push((_, response) => status(response, 503));
  const ask = policeApi(service.base, testManners());
  const area = await ask('crimes-street/all-crime', triangle, crimes);
  assert.equal('failed' in area && area.failed, 'too-large');
  assert.equal(service.arrived.length, 2);
  const list = await ask('forces', {}, forcesAnswer);
  assert.equal('failed' in list && list.failed, 'unreachable');
});

test('an outline too long for an address is sent as a form', async () => {
  await using service = await policeUkService();
  const poly = Array.from({ length: 300 }, (_, at) => `53.${100000 + at},-2.${500000 + at}`).join(':');
  const ask = policeApi(service.base, testManners());
  await ask('crimes-street/all-crime', { poly, date: '2025-06' }, crimes);
  await ask('crimes-street/all-crime', triangle, crimes);
  assert.deepEqual(
    service.arrived.map(({ method, query }) => [method, query.get('date')]),
    [
      ['POST', '2025-06'],
      ['GET', '2025-06'],
    ],
  );
  assert.equal(service.arrived[0]?.query.get('poly'), poly);
});

test('no service at all is told with the reason', async () => {
  const service = await policeUkService();
  await service[Symbol.asyncDispose]();
  const answer = await policeApi(service.base, testManners())('forces', {}, forcesAnswer);
  assert.ok('failed' in answer);
  assert.match(answer.says, /cannot connect \(connect ECONNREFUSED/);
});
