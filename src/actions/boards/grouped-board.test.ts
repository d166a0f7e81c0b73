import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { madeActions, type MadeActions } from '../../../test/support/made-actions.ts';
import { boardFilter, groupings, type BoardFilter, type Grouping } from './board-filter.ts';
import { boardFor, countOf, type BoardCell } from './board.ts';
import { groupedBoardFor } from './grouped-board.ts';

let desk: MadeActions;
before(async () => {
  desk = await madeActions();
});
after(() => desk.close());

const everything = (filter: BoardFilter = {}) =>
  boardFor(desk.people.officer, desk.records, desk.today, { filter, page: 1, rows: 1000 });

test('every group of a board leads to as many actions as it counts, and all of them are all actions', async () => {
  for (const by of Object.keys(groupings) as Grouping[]) {
    const whole = await groupedBoardFor(desk.people.officer, desk.records, desk.today, {
      filter: {},
      by,
      page: 1,
      rows: 1000,
    });
    assert.equal(whole.total, whole.groups.length, by);
    assert.deepEqual(inOrder(whole.cells), inOrder((await everything()).cells), by);
    assert.equal(countOf(whole.groups.flatMap(({ cells }) => cells)), countOf(whole.cells), by);
    for (const { key, cells } of whole.groups) {
      const led = await everything(boardFilter.parse({ [by]: key }));
      assert.equal(led.rows.length, countOf(cells), `${by} ${key}`);
    }
  }
});

const inOrder = (cells: readonly BoardCell[]): BoardCell[] =>
  cells.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

test('groups come in pages, each with the counts of all', async () => {
  const wanted = { filter: {}, by: 'owner' as const };
  const whole = await groupedBoardFor(desk.people.officer, desk.records, desk.today, {
    ...wanted,
    page: 1,
    rows: 1000,
  });
  assert.equal(whole.total, 3);
  const pages = [];
  for (const page of [1, 2, 3, 4])
    pages.push(
      await groupedBoardFor(desk.people.officer, desk.records, desk.today, { ...wanted, page, rows: 1 }),
    );
  assert.deepEqual(
    pages.map(({ groups }) => groups.map(({ key }) => key)),
    [...whole.groups.map(({ key }) => [key]), []],
  );
  for (const { total, cells } of pages) {
    assert.equal(total, 3);
    assert.equal(countOf(cells), countOf(whole.cells));
  }
});
