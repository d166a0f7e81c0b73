import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flaggedNames, nameWords } from './index.ts';

const known = {
  public: ['John Dwyer', 'Mark Roberts'],
  private: ['Ann Other', 'O’Neill'],
  other: ['Cheshire Constabulary', 'Ellesmere Port', 'Cheshire West and Chester'],
};
const names = (text: string) => flaggedNames(text, known).map(({ name }) => name);

test('office-holders, offices and places are not flagged', () => {
  assert.deepEqual(
    names(
      'John Dwyer thanked the Chief Constable, Mark Roberts. Chief Constable Roberts told the Police and Crime Panel on Monday 4 March that Cheshire Constabulary in Ellesmere Port had a Deputy Chief Constable.',
    ),
    [],
  );
});

test('people whom the record knows, titles with names, and capitalised pairs are flagged once', () => {
  assert.deepEqual(names('ann other wrote. Then Ann Other spoke, and o’neill too.'), [
    'Ann Other',
    'O’Neill',
  ]);
  assert.deepEqual(names('He saw Superintendent Ross and PC Smith. PC Smith left.'), [
    'Superintendent Ross',
    'PC Smith',
  ]);
  assert.deepEqual(names('A letter of Jane Doe, then of Jean-Luc B. Picard.'), [
    'Jane Doe',
    'Jean-Luc B. Picard',
  ]);
});

test('a common word at the beginning of a sentence is no part of a name', () => {
  assert.deepEqual(names('The Commissioner agreed. In Warrington Burglary fell.'), ['Warrington Burglary']);
});

test('a school or a road is nobody, a surname that is also a building is somebody', () => {
  assert.deepEqual(names('They met at Brine School in Wellington Road and wrote to Jane Hall.'), [
    'Jane Hall',
  ]);
});

test('in a report only titles and people whom the record knows are told, and its capitalised words are enough', () => {
  const report =
    'Measures Statement. Victims Code. PC Smith met Ann Other. PC Smith of the Learning Hub left.';
  const found = (text: string) => flaggedNames(text, known, 'report').map(({ name }) => name);
  assert.deepEqual(found(report), ['Ann Other', 'PC Smith']);
  assert.deepEqual(found(nameWords(report)), ['Ann Other', 'PC Smith']);
  assert.ok(nameWords(report.repeat(1000)).length < 120);
});
