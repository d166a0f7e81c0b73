import { assertHolds } from './assert-holds.ts';
import type { AtScreen } from './at-screen.ts';

/**
 * Follows a link to publishing, looks at the page to be, and publishes it there: gives what that page said. What goes
 * out with it is told by the words at the end of the button, ` with 2 actions`.
 */
export async function publishAsSeen(
  officer: AtScreen,
  link: string | RegExp,
  whatChanged?: string,
  goingWith = '',
): Promise<{ words: string; html: string }> {
  await officer.follow(link);
  if (whatChanged === undefined) await officer.press('See the pages to be');
  else await officer.send('See the pages with these words', { 'What changed': whatChanged });
  const seen = {
    words: await officer.says(),
    html: await officer.page.locator('main').innerHTML(),
  };
  const names = officer.page.getByLabel(/I have looked at each of these names/);
  if ((await names.count()) > 0) await names.check();
  await officer.press(`${whatChanged === undefined ? 'Publish' : 'Publish this version'}${goingWith}`);
  assertHolds(await officer.says(), ' is public, since ');
  return seen;
}
