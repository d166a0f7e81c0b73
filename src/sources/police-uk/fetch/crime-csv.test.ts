import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { needsReference, referencePath } from '../../../../test/support/reference.ts';
import { crimeAnswer, outcomeAnswer, stopAnswer } from './api-answers.ts';
import { outcomesCsv, streetCsv } from './crime-csv.ts';
import { stopCsv } from './stop-csv.ts';

const sample = (name: string): string => `data/police-uk-api/${name}.json`;
const read = (name: string): unknown => JSON.parse(readFileSync(referencePath(sample(name)) ?? '', 'utf8'));

test('a crime of the API becomes a line of a street file', needsReference(sample('crime')), () => {
  assert.equal(
    streetCsv([crimeAnswer.parse(read('crime'))], 'Leicestershire Police'),
    'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n' +
      '0e51b9ceb4aedef3f9679481aa11262a6c5ea90a68d0dd0e0002a0b521c445e0,2020-02,Leicestershire Police,Leicestershire Police,-1.132073,52.629909,On or near Marquis Street,,,Violence and sexual offences,Status update unavailable,\n',
  );
});

test('an outcome of the API becomes a line of an outcomes file', needsReference(sample('outcome')), () => {
  assert.equal(
    outcomesCsv([outcomeAnswer.parse(read('outcome'))], 'Leicestershire Police').split('\n')[1],
    'c69de56fd2fcd523ab65b588811caf53e7ff3a577b2bfd2f731173f5f95af99d,2020-09,Leicestershire Police,Leicestershire Police,-1.122319,52.640374,On or near Christow Street,,,Investigation complete; no suspect identified',
  );
});

test(
  'a stop of the API becomes a line of a stop-and-search file',
  needsReference(sample('stop-and-search')),
  () => {
    assert.equal(
      stopCsv([stopAnswer.parse(read('stop-and-search'))]),
      'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing\n' +
        'Person search,2018-06-08T13:40:00+00:00,,,52.63625,-1.133691,Male,over 34,White - English/Welsh/Scottish/Northern Irish/British,White,Police and Criminal Evidence Act 1984 (section 1),Offensive weapons,A no further action disposal,,\n',
    );
  },
);

test(
  'a crime without a place, as in a case history, is kept with "No Location"',
  needsReference(sample('case-history')),
  () => {
    const history = read('case-history') as { crime: object };
    const crime = crimeAnswer.parse({ ...history.crime, outcome_status: null });
    assert.match(
      streetCsv([crime], 'Leicestershire Police'),
      /,2020-03,.*,,,No Location,,,Bicycle theft,,\n$/,
    );
  },
);

test(
  'coordinates that cannot be read leave the place empty but keep the street',
  needsReference(sample('location-invalid-coordinate')),
  () => {
    const crime = { ...(read('crime') as object), location: read('location-invalid-coordinate') };
    assert.match(streetCsv([crimeAnswer.parse(crime)], 'X'), /,X,X,,,On or near Marquis Street,,,Violence/);
  },
);

const plain = {
  id: 1,
  month: '2025-06',
  persistent_id: '',
  location_type: 'Force',
  context: null,
  outcome_status: null,
};

test('names with HTML, quotes and commas come out as text in one column', () => {
  const street = { id: 1, name: 'On or near King&#39;s &quot;Cross&quot; &amp; <b>Station</b>, E1' };
  const location = { latitude: '53.1', longitude: '-2.5', street };
  const text = streetCsv([crimeAnswer.parse({ ...plain, category: 'drugs', location })], 'X');
  assert.equal(
    text.split('\n')[1],
    `,2025-06,X,X,-2.5,53.1,"On or near King's ""Cross"" & <b>Station</b>, E1",,,Drugs,,`,
  );
});

test('a crime type nobody knows yet is kept under its own words', () => {
  const text = streetCsv([crimeAnswer.parse({ ...plain, category: 'space-piracy', location: null })], 'X');
  assert.match(text, /,Space piracy,,\n$/);
});

test('a stop of earlier years, with false for no outcome, comes out with an empty outcome', () => {
  const stop = {
    type: 'Vehicle search',
    datetime: '2017-01-01T02:24:09+00:00',
    operation: false,
    location: null,
    outcome: false,
  };
  assert.equal(
    stopCsv([stopAnswer.parse(stop)]).split('\n')[1],
    'Vehicle search,2017-01-01T02:24:09+00:00,False,,,,,,,,,,,,',
  );
});
