import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Actor } from '../../src/accounts/index.ts';
import { arriving, follow, press } from './arriving.ts';
import { openReader } from './browser.ts';
import type { ServedWorkspace } from './served-workspace.ts';

/**
 * What is typed or chosen, by the label of its field (`Group > Label` where two have the same); `true` ticks a box or
 * picks one of several. For a file it is where the file lies.
 */
export type Told = Readonly<Record<string, string | true>>;

/** Somebody at a screen without JavaScript, who does everything by the words that stand there. */
export interface AtScreen {
  page: Page;
  /** Opens an address of the site. */
  go(path: string): Promise<void>;
  follow(link: string | RegExp): Promise<void>;
  press(button: string): Promise<void>;
  /** Opens what is folded away. */
  unfold(summary: string): Promise<void>;
  /** Fills in the form that has this button, and presses it. */
  send(button: string, told?: Told): Promise<void>;
  /** The words of the page, without the frame around them. */
  says(): Promise<string>;
  /** The words of what has this id. */
  saysAt(id: string): Promise<string>;
  leave(): Promise<void>;
}

export interface AtDesk extends AtScreen {
  /** Signs in again, as after hours or days, and is on the first page. */
  comeBack(): Promise<void>;
}

/** A screen in a browser profile of its own. */
export async function atScreen(browser: Browser, address: string): Promise<AtScreen> {
  const { page, context } = await openReader(browser, { javaScriptEnabled: false });
  let pictures = 0;
  const look = async () => {
    pictures += 1;
    await picture(page, `${pictures}`);
  };
  return {
    page,
    go: async (path) => void (await page.goto(`${address}${path}`)),
    follow: (link) => follow(page, link),
    press: (button) => press(page, button),
    unfold: (summary) => page.locator('summary').filter({ hasText: summary }).click(),
    async send(button, told = {}) {
      const form = page
        .locator('form')
        .filter({ has: page.getByRole('button', { name: button, exact: true }) });
      await fillIn(form, told);
      await arriving(page, () => form.getByRole('button', { name: button, exact: true }).click());
      await look();
    },
    says: () => page.locator('main').innerText(),
    saysAt: (id) => page.locator(`[id="${id}"]`).innerText(),
    leave: () => context.close(),
  };
}

/** A person of the record at a screen of the workspace, signed in. */
export async function signedInAtScreen(
  browser: Browser,
  workspace: ServedWorkspace,
  actor: Actor,
): Promise<AtDesk> {
  const screen = await atScreen(browser, workspace.address);
  const comeBack = async () => {
    await workspace.letIn(screen.page.context(), actor);
    await screen.go('/');
  };
  await comeBack();
  return { ...screen, comeBack };
}

async function fillIn(form: Locator, told: Told): Promise<void> {
  for (const [label, value] of Object.entries(told)) {
    const [name = '', group] = label.split(' > ').toReversed();
    const place = group === undefined ? form : form.getByRole('group', { name: group, exact: true });
    const field = place.getByLabel(name, { exact: true }).first();
    if (value === true) await field.check();
    else await tell(field, value);
  }
}

async function tell(field: Locator, value: string): Promise<void> {
  const kind = await field.evaluate((element) => element.getAttribute('type') ?? element.tagName);
  if (kind === 'file') await field.setInputFiles(value);
  else if (kind === 'SELECT') await field.selectOption({ label: value });
  else await field.fill(value);
}

/** With PICTURES naming a folder, what stands on the page is kept there for somebody to look at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  const place = new URL(page.url()).pathname.replaceAll('/', '_');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(folder, `${place}-${name}-${width}.png`), fullPage: true });
  }
}
