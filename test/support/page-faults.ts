import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page, by rule. */
export async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  // Pages have no frames, so axe can run in the page itself, which is quicker.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** Whether everything can still be told from its ground in the dark scheme. */
export async function darkFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults = await axeFaults(page, ['color-contrast', 'link-in-text-block']);
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

/** At 320 pixels, the width of a page at 400% zoom, nothing may need sideways scrolling. */
export async function widthFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > 321)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width: 1280, height: 900 });
  return scrolls <= 320 ? [] : [`${scrolls} pixels wide: ${wide.slice(0, 3).join(' | ')}`];
}

/** One h1, headings without gaps, a title, a language, one main part. */
export async function headingFaults(page: Page): Promise<string[]> {
  const { levels, title, language, mains } = await page.evaluate(() => ({
    // The summary of what is wrong with a form stands before everything, with its own title.
    levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.closest('.govuk-error-summary') === null)
      .map(({ tagName }) => Number(tagName[1])),
    title: document.title,
    language: document.documentElement.lang,
    mains: document.querySelectorAll('main').length,
  }));
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
    ...levels.flatMap((level, at) =>
      level > (levels[at - 1] ?? 0) + 1 ? [`h${level} after h${levels[at - 1] ?? 0}`] : [],
    ),
    ...(title.length > 10 ? [] : ['no title']),
    ...(language === 'en-GB' ? [] : ['no language']),
    ...(mains === 1 ? [] : ['not one main part']),
  ];
}

/** Stops of the keyboard on a page that do not show themselves; of a long page the first hundred. */
export async function focusFaults(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  for (let press = 0; press < 100; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const here = document.activeElement;
      if (here === null || here === document.body) return undefined;
      const label = here instanceof HTMLInputElement ? here.labels?.[0] : undefined;
      const styles = [here, ...(label === undefined ? [] : [label])].flatMap((element) => [
        getComputedStyle(element),
        getComputedStyle(element, '::before'),
      ]);
      const marked = styles.some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      );
      return { name: here.outerHTML.slice(0, 100), marked };
    });
    if (stop === undefined) break;
    if (!stop.marked) unseen.push(stop.name);
  }
  return unseen;
}
