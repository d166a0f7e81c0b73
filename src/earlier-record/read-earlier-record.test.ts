import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertFaults, faultsOf } from '../../test/support/body-folder.ts';

const people = `
- { name: Ann, post: Head, organisation: body, roles: [scrutiny-officer] }
- { name: Bob, post: Commissioner, organisation: body, roles: [office-holder] }`;
const meeting = `title: A board
kind: scrutiny-board
starts: 2021-03-03 11:00
public: true
agenda:
  - { id: minutes, title: Minutes }
  - { id: private, title: A matter, part: 2 }
  - { id: minutes, title: Other minutes }
minutes:
  approved_by: 2021-02-03
  sections:
    - { agenda: lost, paragraphs: [Words] }
`;

test('every fault of every file of the record is told at once, by file and line', async (t) => {
  const faults = await faultsOf(t, {
    'record/people.yaml': people.replace('office-holder', 'analyst'),
    'record/2021-03-03.yaml': meeting,
    'record/2021-04-07.yaml': meeting
      .replace('  - { id: private, title: A matter, part: 2 }\n', '')
      .replace('starts: 2021-03-03 11:00', 'starts: 2021-04-31 11:00')
      .concat('questions:\n  - { text: Why?, answer: So. }\n  - { text: When?, answered: 2021-05-01 }\n'),
    'record/plan.yaml': 'plan: P\norigin: other\nmeeting: 2021-03-03\nopened: 2021-01-01\nthemes: []\n',
  });
  const has = (place: string, says: RegExp) =>
    assert.ok(
      faults.some((fault) => fault.startsWith(`${place}:`) && says.test(fault)),
      `${place} ${String(says)} in:\n${faults.join('\n')}`,
    );
  has('record/people.yaml:2', /nobody has the role office-holder/);
  has('record/2021-03-03.yaml:7', /exemption: is needed/);
  has('record/2021-03-03.yaml:7', /public_trace: is needed/);
  has('record/2021-04-07.yaml:3', /a day that does not exist/);
  has('record/2021-04-07.yaml:13', /answered_by: is needed for an answer/);
  has('record/2021-04-07.yaml:14', /answered: is only for a question with an answer/);
  has('record/plan.yaml:5', /must have a theme/);
});

test('what a record names has to be in it', async (t) => {
  const told = meeting.replace(
    'part: 2 }',
    'part: 2, exemption: 31, public_interest: Because, public_trace: A matter }',
  );
  const faults = await faultsOf(t, {
    'record/people.yaml': people,
    'record/2021-03-03.yaml': told,
    'record/plan.yaml':
      'plan: P\norigin: other\nmeeting: 2021-05-05\nopened: 2021-01-01\nowner: Chief\nthemes:\n  - { title: T, actions: [{ ref: 1.1, text: Do }] }\n'.replace(
        '1.1',
        "'1.1'",
      ),
  });
  assertFaults(faults, [
    ['record/2021-03-03.yaml:8', /“minutes” is there twice/],
    ['record/2021-03-03.yaml:10', /no file record\/2021-02-03\.yaml/],
    ['record/2021-03-03.yaml:12', /no item “lost”/],
    ['record/plan.yaml:3', /no file record\/2021-05-05\.yaml/],
  ]);
});
