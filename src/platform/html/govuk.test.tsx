import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { GovukComponent } from './govuk-params.ts';
import { Govuk } from './govuk.tsx';
import { govukRoot, renderGovuk } from './render-govuk.ts';
import { renderFragment } from './render-page.ts';

interface Fixture {
  name: string;
  options: Record<string, unknown>;
  html: string;
}
const folder = join(govukRoot, 'govuk/components');
const components = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const fixturesOf = (component: string): Fixture[] =>
  (JSON.parse(readFileSync(join(folder, component, 'fixtures.json'), 'utf8')) as { fixtures: Fixture[] })
    .fixtures;

for (const component of components) {
  test(`every fixture that the vendor ships for ${component} comes out as the vendor says`, () => {
    for (const { name, options, html } of fixturesOf(component)) {
      const ours = renderGovuk(component as GovukComponent, options as never);
      assert.equal(ours.trim(), html.trim(), `${component}: ${name}`);
    }
  });
}

test('the installed version ships the 725 fixtures that the bridge was checked against', () => {
  assert.equal(components.flatMap(fixturesOf).length, 725);
});

test('a component sits among other markup without a wrapper', () => {
  const html = renderFragment(
    <p>
      <Govuk of="tag" params={{ text: 'Draft' }} />
    </p>,
  );
  assert.match(html, /^<p><strong class="govuk-tag">\s*Draft\s*<\/strong><\/p>$/);
});

test('text given to a component is escaped', () => {
  assert.ok(renderGovuk('tag', { text: '<script>' }).includes('&lt;script&gt;'));
});

test('a misspelt parameter does not compile', () => {
  // @ts-expect-error: the vendor calls it `text`
  const html = renderGovuk('tag', { txet: 'Draft' });
  assert.doesNotMatch(html, /Draft/);
});
