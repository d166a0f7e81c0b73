import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { enter } from './arriving.ts';

/** Somebody who has a keyboard and no mouse. */
export interface AtKeyboard {
  /** Goes on with Tab until the keyboard stands on what has this name, and can be seen to stand there. */
  reach(name: string): Promise<void>;
  /** Types into a field. */
  type(label: string, words: string): Promise<void>;
  /** Chooses one of several, from the first of them on. */
  choose(first: string, wanted: string): Promise<void>;
  /** Opens what is folded away. */
  unfold(summary: string): Promise<void>;
  /** Follows a link or presses a button, to another page. */
  go(name: string): Promise<void>;
}

/** Most stops that a page may have before what is looked for. */
const most = 150;

export function atKeyboard(page: Page): AtKeyboard {
  const { keyboard } = page;
  const reach = async (name: string) => {
    const passed: string[] = [];
    for (let press = 0; press < most; press += 1) {
      const here = await standingOn(page);
      if (here.name === name)
        return assert.ok(here.seen, `“${name}” does not show that the keyboard is there`);
      passed.push(here.name);
      await keyboard.press('Tab');
    }
    assert.fail(`“${name}” cannot be reached by keyboard on ${page.url()}: ${passed.join(' | ')}`);
  };
  return {
    reach,
    async type(label, words) {
      await reach(label);
      await keyboard.type(words);
    },
    async choose(first, wanted) {
      await reach(first);
      await keyboard.press('Space');
      for (let press = 0; (await standingOn(page)).name !== wanted; press += 1) {
        assert.ok(press < 20, `“${wanted}” is not among them`);
        await keyboard.press('ArrowDown');
      }
    },
    async unfold(summary) {
      await reach(summary);
      await keyboard.press('Enter');
    },
    async go(name) {
      await reach(name);
      await enter(page);
    },
  };
}

/** What the keyboard stands on, by the name that is read out, and whether it is marked. */
const standingOn = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (here === null || here === document.body) return { name: '', seen: false };
    const labels =
      here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement ? here.labels : null;
    const name = here.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? here.textContent;
    const own = [here, labels?.[0]].flatMap((element) =>
      element === undefined ? [] : [getComputedStyle(element), getComputedStyle(element, '::before')],
    );
    const seen = own.some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
    );
    return { name: name.replaceAll(/\s+/g, ' ').trim(), seen };
  });
