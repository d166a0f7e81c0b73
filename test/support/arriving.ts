import type { Page } from 'playwright-core';

/**
 * Does something that leads to another page, and goes on only when that page has come whole. Keys and clicks return
 * before what they ask for is there: on a busy machine the page that is left would be read instead.
 */
export async function arriving(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()]);
}

/** Follows a link by its words. */
export const follow = (page: Page, name: string | RegExp): Promise<void> =>
  arriving(page, () => page.getByRole('link', { name, exact: true }).first().click());

/** Presses a button by its words. */
export const press = (page: Page, name: string): Promise<void> =>
  arriving(page, () => page.getByRole('button', { name, exact: true }).click());

/** Presses Enter where the keyboard is, and the form is sent. */
export const enter = (page: Page): Promise<void> => arriving(page, () => page.keyboard.press('Enter'));
