import { assertHolds } from './assert-holds.ts';
import type { AtScreen } from './at-screen.ts';

/** Follows a link to publishing, looks at the page to be, and publishes it: gives what that page said. */
export async function publishAsSeen(
  officer: AtScreen,
  link: string | RegExp,
): Promise<{ words: string; html: string }> {
  await officer.follow(link);
  const publishing = officer.page.url();
  await officer.follow('See the page exactly as it will be');
  const seen = { words: await officer.says(), html: await officer.page.content() };
  await officer.page.goto(publishing);
  const names = officer.page.getByLabel(/I have looked at each of these names/);
  if ((await names.count()) > 0) await names.check();
  await officer.press('Publish');
  assertHolds(await officer.says(), 'Version 1 is public.');
  return seen;
}
