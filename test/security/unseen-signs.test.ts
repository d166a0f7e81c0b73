/** Every form of the workspace, found on its pages, sent with signs that nobody can see. */
import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import type { Role } from '../../src/accounts/index.ts';
import { formsOf, type FormOnPage } from '../support/forms-of.ts';
import { openFilledWorkspace, type FilledWorkspace } from '../support/filled-workspace.ts';
import { pagesOfWorkspace } from '../support/pages-of-workspace.ts';
import { wordsOf, workspaceReader, type WorkspaceReader } from '../support/workspace-reader.ts';

let workspace: FilledWorkspace;
let forms: { form: FormOnPage; reader: WorkspaceReader }[];
before(async (t) => {
  workspace = await openFilledWorkspace(t as TestContext);
  const lookers: readonly Role[] = ['scrutiny-officer', 'administrator', 'deputy-chief', 'contributor'];
  const { pages } = await pagesOfWorkspace(
    workspace,
    lookers.map((role) => workspace.people[role]),
  );
  forms = [];
  for (const { path, actor } of pages) {
    const reader = workspaceReader(workspace.app, await workspace.session(actor), 'answerable');
    const { body } = await reader.read(path);
    for (const form of formsOf(body)) if (form.texts.length > 0) forms.push({ form, reader });
  }
});

const sendAll = async (typed: string, check: (form: FormOnPage, status: number, body: string) => void) => {
  assert.ok(forms.length > 20, `${forms.length} forms`);
  for (const { form, reader } of forms) {
    const words = Object.fromEntries(form.texts.map((name) => [name, typed]));
    const { status, body } = await reader.send(form.to, { ...form.fields, ...words });
    check(form, status, body);
  }
};

test('signs that turn the direction of text come back from every form without them, with a word', () =>
  sendAll('safe \u202etxt.exe\u2066', ({ to, texts }, status, body) => {
    assert.equal(status, 422, `${to}: ${wordsOf(body).slice(0, 300)}`);
    assert.match(wordsOf(body), /signs that cannot be seen/, to);
    assert.doesNotMatch(body, /[\u202a-\u202e\u2066-\u2069]/u, `${to} ${texts.join()}`);
  }));

test('NUL and other control signs break no form', () =>
  sendAll('a\u0000b\u0007\u001b[31m\u0085c\ud800d', ({ to }, status) => {
    assert.ok(status < 500, `${to}: ${status}`);
  }));
