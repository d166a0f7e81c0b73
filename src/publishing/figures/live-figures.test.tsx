import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handMadeRound } from '../../../test/support/hand-made-round.ts';
import { openTestDatabase } from '../../../test/support/database.ts';
import { drawWithFigures, parseRecordText, WorkspaceText } from '../../record-text/index.ts';
import { figureList } from './figure-list.ts';
import { readFigures } from './read-figures.ts';

/** Burglaries of 14 months: one in each of the first two, two in each of the last twelve. */
const months = Array.from({ length: 14 }, (_, at) =>
  Temporal.PlainYearMonth.from('2024-01').add({ months: at }).toString(),
);
const street = {
  source: 'street',
  csv: [
    'month,lsoa,local_authority,hexagon,crime_type,outcome,duplicate',
    ...months.flatMap((month, at) =>
      Array.from({ length: at < 2 ? 1 : 2 }, (_, each) => `${month},E0100000${each},,,burglary,,false`),
    ),
  ].join('\n'),
};
const publicAddress = 'https://police.example';

test('a live figure shows in the workspace what it would be frozen to today, and one that is not there says why', async (t) => {
  const { database } = await handMadeRound(t, { rows: [street], measures: ['crime-burglary'] });
  let reads = 0;
  const read = readFigures({ published: database.published, publicAddress });
  const draw = (text: string) =>
    drawWithFigures(
      <p>
        <WorkspaceText text={text} />
      </p>,
      (marks) => ((reads += 1), read(marks)),
    );
  const both = '{{figure measure=crime-burglary}} of {{figure measure=crime-burglary}}';
  const shown = await draw(`Burglary: ${both}, in {{figure measure=crime-burglary window=month}}.`);
  assert.equal(reads, 1);
  assert.equal(shown.match(/>24<\/a>/g)?.length, 2);
  assert.match(shown, />2<\/a>/);
  assert.match(shown, /href="https:\/\/police\.example\/figures\//);
  assert.match(shown, /live: value of crime-burglary, whole force, 12-months to the latest month/);
  const missing = await draw('{{figure measure=no-such}} and {{figure measure=crime-burglary to=2031-01}}');
  assert.match(missing, /No figure:.*There is no measure “no-such”/);
  assert.match(missing, /has figures from 2024-01 to 2025-02, not for 2031-01/);
  const change = await draw('{{figure measure=crime-burglary show=change}}');
  assert.match(change, /No figure:.*cannot be compared with the year before/);
  reads = 0;
  assert.match(await draw('No figure {{private a name: at all}}'), /at all/);
  assert.equal(reads, 0, 'a text without figures asks for none');
});

test('the list of figures gives each measure with the mark that says it, and every area', async (t) => {
  const { database } = await handMadeRound(t, {
    rows: [street],
    measures: ['crime-burglary', 'recorded-crime'],
  });
  const list = await database.published.read(figureList);
  assert.deepEqual(
    list?.measures.map(({ mark, says }) => [mark, says]),
    [
      ['{{figure measure=recorded-crime}}', '24'],
      ['{{figure measure=crime-burglary}}', '24'],
    ],
  );
  for (const { mark } of list.measures) assert.deepEqual(parseRecordText(mark).faults, []);
  assert.deepEqual(list.areas, [{ code: 'E23000006', name: 'Cheshire' }]);
});

test('before the first figures there is no list', async (t) => {
  const { published, close } = await openTestDatabase();
  t.after(close);
  assert.equal(await published.read(figureList), undefined);
});
