import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, isPassword, nobodysPassword } from './hash-password.ts';
import { weakness } from './password-rules.ts';

test('a password is known again, another is not, and the stored text holds neither', async () => {
  const stored = await hashPassword('four dull green bicycles');
  assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.doesNotMatch(stored, /bicycles/);
  assert.equal(await isPassword('four dull green bicycles', stored), true);
  assert.equal(await isPassword('four dull green bicycle', stored), false);
});

test('the same password is stored differently for two people', async () => {
  assert.notEqual(
    await hashPassword('four dull green bicycles'),
    await hashPassword('four dull green bicycles'),
  );
});

test('nobody has the password that is checked for accounts that do not exist', async () => {
  assert.equal(await isPassword('', nobodysPassword), false);
  assert.match(nobodysPassword, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('letters typed composed or apart are the same password', async () => {
  const stored = await hashPassword('caf\u00e9 society evening');
  assert.equal(await isPassword('cafe\u0301 society evening', stored), true);
});

test('easy passwords are refused with the reason: common ones, their like, runs, and what is known of the person', async () => {
  const about = ['Jane Baxter', 'jane.baxter@cheshire.example'];
  for (const [password, why] of [
    ['short', /at least 12/],
    ['aaaaaaaaaaaaaaaa', /[Rr]epeated/],
    ['password123456', /commonly used password/],
    ['P4ssw0rd!!2024', /guessers try first/],
    ['Liverpool2024!', /guessers try first/],
    ['summermonday2024', /guessers try first/],
    ['manchesterunited', /commonly used password/],
    ['janebaxter2024', /little more than your name/],
    ['constabulary2021', /word of this work/],
    ['qwertyuiopasdf', /commonly used password/],
    ['1234567890123', /commonly used password/],
    ['x'.repeat(300), /at most 256/],
  ] as const) {
    assert.match((await weakness(password, about)) ?? '', why, password);
  }
  for (const password of ['four dull green bicycles', 'ünïcödé wörds åre fine', 'x7#Lq!92vR%kd'])
    assert.equal(await weakness(password, about), undefined, password);
});
