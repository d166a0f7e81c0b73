import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainFileName, plainName } from './plain-file-name.ts';

test('a file is called by the last part of its name, and ends as its content does', () => {
  for (const [sent, kept] of [
    ['Plan 2021.pdf', 'Plan 2021.pdf'],
    ['plan.exe', 'plan.pdf'],
    ['Bericht für März.PDF', 'Bericht für März.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\fakepath\\plan.pdf', 'plan.pdf'],
    ['plan\u202efdp.exe', 'planfdp.pdf'],
    ['plan\r\nset-cookie: a=b.pdf', 'planset-cookie a=b.pdf'],
    ['a\u0000b\u200b\u2028.pdf', 'ab.pdf'],
    ['..', 'paper.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['', 'paper.pdf'],
  ] as const)
    assert.equal(plainFileName(sent, 'application/pdf', 'paper'), kept, sent);
});

test('a long name is cut between two signs, never inside one', () => {
  const name = plainFileName('😀'.repeat(200), 'image/png', 'paper');
  assert.equal(name, `${'😀'.repeat(120)}.png`);
});

test('a name that is already plain stays as it is', () => {
  assert.equal(plainName('pack-2021-03-03.html'), 'pack-2021-03-03.html');
});
