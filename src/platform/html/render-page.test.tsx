import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderFragment, renderPage } from './render-page.ts';
import { TrustedHtml } from './trusted-html.tsx';

test('a page begins with the doctype', () => {
  assert.match(renderPage(<html lang="en-GB" />), /^<!doctype html>\n<html lang="en-GB">/);
});

test('words from a person are escaped, in text and in attributes', () => {
  const words = `<b>"Chester's" & more`;
  assert.equal(
    renderFragment(<p title={words}>{words}</p>),
    `<p title="&lt;b>&quot;Chester's&quot; &amp; more">&lt;b>&quot;Chester's&quot; &amp; more</p>`,
  );
});

test('only trusted markup passes as it is', () => {
  assert.equal(
    renderFragment(
      <p>
        a<TrustedHtml html="<b>b</b>" />c
      </p>,
    ),
    '<p>a<b>b</b>c</p>',
  );
});
