import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './chromium.ts';

/** Chromium without a window. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('Chromium is missing');
  return chromium.launch({ executablePath, args: chromiumArguments });
}

export interface Reader {
  javaScriptEnabled?: boolean;
  colorScheme?: 'light' | 'dark';
  width?: number;
}

/** A page of a fresh browser profile, which says what went wrong on it: scripts that failed, requests refused. */
export async function openReader(
  browser: Browser,
  { width = 1280, ...settings }: Reader = {},
): Promise<{ context: BrowserContext; page: Page; troubles: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...settings });
  const page = await context.newPage();
  // Long, as a machine that does other work beside is slow and not broken.
  page.setDefaultTimeout(60_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  return { context, page, troubles };
}
