import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { docxOf, wordParagraph } from '../../../test/support/made-documents.ts';
import { openTestSite, type TestSite } from '../../../test/support/test-site.ts';

let site: TestSite;
before(async () => (site = await openTestSite([])));
after(() => site.close());

const wrong = 'Recorded burglary fell by 5.4%, from 1,204 to 1,129.';

async function send(
  fields: Record<string, string | File>,
): Promise<{ status: number; page: string; headers: Headers }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await site.app.request('/check', { method: 'POST', body });
  return { status: answer.status, page: await answer.text(), headers: answer.headers };
}

test('the form is there, with an example', async () => {
  const { status, body } = await site.read('/check');
  assert.equal(status, 200);
  assert.match(body, /<form action="\/check" method="post" enctype="multipart\/form-data"/i);
  assert.match(body, /Check the example/);
});

test('a pasted text comes back marked, with the text to correct, and is kept nowhere', async () => {
  const { status, page, headers } = await send({ text: wrong });
  assert.equal(status, 200);
  assert.match(page, /<h1>One number is wrong<\/h1>/);
  assert.match(page, /<mark class="flag-wrong">/);
  assert.match(page, /<textarea[^>]*>Recorded burglary fell/);
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('set-cookie'), null);
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
});

test('a document comes back marked, told by its name and kind', async () => {
  const { status, page } = await send({
    document: new File([docxOf(wordParagraph(wrong)).slice()], 'draft.docx'),
  });
  assert.equal(status, 200);
  assert.match(page, /draft\.docx, read as a Word document/);
  assert.match(page, /One number is wrong/);
});

test('what was sent is shown as text, never as markup', async () => {
  const evil = `<script>alert(1)</script></textarea> ${wrong} "><img src=x onerror=alert(1)>`;
  const { page } = await send({ text: evil });
  assert.doesNotMatch(page, /<script|<img src=x/);
  const named = await send({ document: new File([evil], '<script>x.txt') });
  assert.doesNotMatch(named.page, /<script|<img src=x/);
});

test('nothing chosen, both chosen, and no form at all are told at the field', async () => {
  for (const { status, page } of [await send({}), await send({ text: '  ', document: new File([], '') })]) {
    assert.equal(status, 422);
    assert.match(page, /There is a problem[\s\S]*href="#text">Paste a text or choose a document</);
    assert.match(page, /<title>Error: /);
  }
  const both = await send({ text: wrong, document: new File(['5%'], 'a.txt') });
  assert.match(both.page, /not both/);
  assert.match(both.page, /<textarea[^>]*>Recorded burglary fell/);
  const rubbish = await site.app.request('/check', { method: 'POST', body: 'rubbish' });
  assert.equal(rubbish.status, 422);
});

test('a document that cannot be read is told in words, at the field', async () => {
  const { status, page } = await send({
    document: new File([new TextEncoder().encode('{\\rtf1 five}')], 'a.docx'),
  });
  assert.equal(status, 422);
  assert.match(page, /href="#document">This is /);
});

test('a document that is too large is refused before it is read', async () => {
  const { status, page } = await send({ document: new File([new Uint8Array(11_000_000)], 'a.txt') });
  assert.equal(status, 413);
  assert.match(page, /smaller than 10 MB/);
});

test('a text without numbers, and one whose numbers stand alone, are told so', async () => {
  assert.match((await send({ text: 'No number here.' })).page, /There are no numbers in this document/);
  assert.match((await send({ text: 'We met in room 12.' })).page, /No claim that can be checked was found/);
});

test('every other address and method still takes nothing', async () => {
  for (const [method, address] of [
    ['POST', '/'],
    ['PUT', '/check'],
    ['POST', '/as-at/2025-06/check'],
  ] as const) {
    assert.equal((await site.app.request(address, { method })).status, 404, address);
  }
});

test('many at once are checked in turn or asked to come again, and the site answers meanwhile', async () => {
  const many = Array.from({ length: 14 }, () => send({ text: wrong }));
  const page = await site.read('/glossary');
  assert.equal(page.status, 200);
  const statuses = (await Promise.all(many)).map(({ status }) => status);
  assert.ok(statuses.includes(200));
  assert.ok(statuses.includes(503));
  assert.ok(statuses.every((status) => status === 200 || status === 503));
});
