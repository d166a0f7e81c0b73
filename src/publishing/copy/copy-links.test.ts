import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesInCss, copyFeed, copyHtml } from './copy-links.ts';

const writing = { from: '/measures/burglary', siteAddress: 'https://police.example/force' };

test('links within the site become relative; others, parts of the page and mail stay', () => {
  const { text, found } = copyHtml(
    '<a href="/plan#p">a</a><a href="#main">b</a><a href="https://ons.example/">c</a><a href="mailto:a@b.example">d</a>',
    writing,
  );
  assert.equal(
    text,
    '<a href="../../plan/index.html#p">a</a><a href="#main">b</a><a href="https://ons.example/">c</a><a href="mailto:a@b.example">d</a>',
  );
  assert.deepEqual(found, ['/plan']);
});

test('the whole address of the site is the site itself, and no other address that begins like it', () => {
  const { text, found } = copyHtml(
    '<a href="https://police.example/force/areas">a</a><a href="https://police.example/forces">b</a>',
    writing,
  );
  assert.equal(text, '<a href="../../areas/index.html">a</a><a href="https://police.example/forces">b</a>');
  assert.deepEqual(found, ['/areas']);
});

test('search words stay in a link to the search; a query that only a server answers loses its link', () => {
  const { text } = copyHtml(
    '<a href="/search?q=a&amp;b">s</a><a class="x" href="/api/v1/readings?measure=b">r</a>',
    writing,
  );
  assert.equal(text, '<a href="../../search/index.html?q=a&amp;b">s</a><a class="x">r</a>');
});

test('without an address of the site, a quoted address is shown as its path', () => {
  const quoted = '<a href="/figures/1">urn:answerable:E1/figures/1</a>';
  const { text } = copyHtml(quoted, { from: '/', siteAddress: 'urn:answerable:E1' });
  assert.equal(text, '<a href="figures/1/index.html">/figures/1</a>');
});

test('the search form is kept, and a filter gives way to it', () => {
  const { text, found } = copyHtml(
    '<form action="/search" method="get"><input name="q"></form><form class="f" action="/measures"><input name="area"></form>',
    writing,
  );
  assert.match(text, /<form action="..\/..\/search\/index.html" method="get"><input name="q"><\/form>/);
  assert.doesNotMatch(text, /name="area"/);
  assert.match(text, /<a href="..\/..\/search\/index.html">use the search<\/a>/);
  assert.deepEqual(found, ['/search', '/search']);
});

test('text that looks like a link is left alone', () => {
  const html = '<p title="href=&quot;/x&quot;">href="/x" &lt;a href="/y"&gt;</p>';
  assert.deepEqual(copyHtml(html, writing), { text: html, found: [] });
});

test('the fonts that a stylesheet names are found', () => {
  assert.deepEqual(
    addressesInCss("a{src:url('fonts/x.woff2')}b{background:url(data:image/png)}", '/assets/s.css'),
    ['/assets/fonts/x.woff2'],
  );
});

test('a feed links to the files of the copy by its address, or relatively without one; identifiers stay', () => {
  const feed = (address: string) =>
    `<entry><id>${address}/figures/1</id><link href="${address}/figures/1"/></entry>`;
  const { text, found } = copyFeed(feed(writing.siteAddress), { ...writing, from: '/feeds/figures.atom' });
  assert.equal(
    text,
    '<entry><id>https://police.example/force/figures/1</id><link href="https://police.example/force/figures/1/index.html"/></entry>',
  );
  assert.deepEqual(found, ['/figures/1']);
  const nameless = { from: '/feeds/figures.atom', siteAddress: 'urn:answerable:E1' };
  assert.equal(
    copyFeed(feed(nameless.siteAddress), nameless).text,
    '<entry><id>urn:answerable:E1/figures/1</id><link href="../figures/1/index.html"/></entry>',
  );
});
