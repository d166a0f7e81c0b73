import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localAuthorityOf, sameAreaName } from './area-name.ts';

test('names that differ only in the habits of the writer are one area', () => {
  const pairs = [
    ['The Vale of Glamorgan', 'Vale of Glamorgan'],
    ['Bristol, City of', 'City of Bristol'],
    ['Bristol, City of', 'Bristol'],
    ['Herefordshire, County of', 'Herefordshire'],
    ['Kingston upon Hull, City of', 'Kingston upon Hull'],
    ['St. Helens', 'St Helens'],
    ["King's Lynn and West Norfolk", 'Kings Lynn & West Norfolk'],
    ['King’s Lynn and West Norfolk', "KING'S LYNN AND WEST NORFOLK"],
    ['Stoke-on-Trent', 'Stoke on Trent'],
    ['Ynys Môn', 'Ynys Mon'],
    ['Bournemouth, Christchurch and Poole', 'Bournemouth, Christchurch & Poole'],
    ['City of London', 'London, City of'],
  ] as const;
  for (const [one, other] of pairs) assert.ok(sameAreaName(one, other), `${one} / ${other}`);
});

test('different places stay different', () => {
  const pairs = [
    ['Cheshire East', 'Cheshire West and Chester'],
    ['County Durham', 'Durham'],
    ['Newcastle upon Tyne', 'Newcastle-under-Lyme'],
    ['Thanet', 'Hanet'],
    ['Stroud', 'St Roud'],
  ] as const;
  for (const [one, other] of pairs) assert.ok(!sameAreaName(one, other), `${one} / ${other}`);
});

test('an LSOA name gives its local authority', () => {
  assert.equal(localAuthorityOf('Cheshire East 001A'), 'Cheshire East');
  assert.equal(localAuthorityOf('The Vale of Glamorgan 014B'), 'Vale of Glamorgan');
  assert.equal(localAuthorityOf(' Bristol 060F '), 'Bristol');
  assert.equal(localAuthorityOf('City of London 001G'), 'City of London');
  assert.equal(localAuthorityOf(''), null);
  assert.equal(localAuthorityOf('Cheshire East'), null);
  assert.equal(localAuthorityOf('001A'), null);
});
