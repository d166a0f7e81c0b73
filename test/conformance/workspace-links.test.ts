/** Every role follows every link of the workspace from the first page, and none leads nowhere. */
import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { roles, type Actor, type Role } from '../../src/accounts/index.ts';
import { openFilledWorkspace, type FilledWorkspace } from '../support/filled-workspace.ts';
import { linksOfPage, type LinksOfPage } from '../support/links-of-page.ts';

let workspace: FilledWorkspace;
before(async (t) => {
  workspace = await openFilledWorkspace(t as TestContext);
  const { records, people } = workspace;
  // So that whoever sees least sees something: the panel most meetings and reports, both every public action.
  await records.updateTable('meeting').set({ shared_with_panel: true }).where('id', '<>', 3).execute();
  await records.updateTable('inspection').set({ shared_with_panel: true }).where('id', '<>', 1).execute();
  await records
    .updateTable('action')
    .set({ owner: people.contributor.person, owner_post: '', shared_with_panel: true })
    .where('part', '=', 1)
    .execute();
});

interface Walk {
  /** Pages and files that were there; of a file, no links. */
  seen: Map<string, LinksOfPage | undefined>;
  dead: string[];
}

const walks = new Map<number, Promise<Walk>>();

const walkOf = (actor: Actor): Promise<Walk> => walks.getOrInsertComputed(actor.person, () => walkAs(actor));

/** Everything that somebody can reach, and every link on the way that leads nowhere. */
async function walkAs(actor: Actor): Promise<Walk> {
  const cookie = `answerable=${await workspace.session(actor)}`;
  const walk: Walk = { seen: new Map(), dead: [] };
  const wanted = new Map<string, string>([['/', 'the first page']]);
  for (const [path, from] of wanted) {
    const answer = await workspace.app.request(`${workspace.address}${path}`, { headers: { cookie } });
    if (answer.status !== 200) walk.dead.push(`${path} on ${from}: ${answer.status}`);
    const type = answer.headers.get('content-type') ?? '';
    const body = await answer.text();
    const links = answer.status === 200 && type.startsWith('text/html') ? linksOfPage(body) : undefined;
    walk.seen.set(path, links);
    // The page to be holds the links of the public site.
    if (links === undefined || path.endsWith('/preview')) continue;
    for (const href of links.hrefs) {
      const [to = ''] = href.split('#');
      if (to.startsWith('/') && !wanted.has(to) && isWanted(to, wanted)) wanted.set(to, path);
    }
  }
  return walk;
}

/** Where things are published their pages are alike and take long: some of each kind are opened. */
function isWanted(to: string, wanted: ReadonlyMap<string, string>): boolean {
  const [, kind] = /^(\/publication\/[a-z]+\/)\d+/.exec(to) ?? [];
  return kind === undefined || [...wanted.keys()].filter((one) => one.startsWith(kind)).length < 4;
}

/** Links to a place within a page that is not there. */
const lostAnchors = ({ seen }: Walk): string[] =>
  [...seen].flatMap(([path, links]) =>
    [...(path.endsWith('/preview') ? [] : (links?.hrefs ?? []))]
      .filter((href) => {
        const [to = '', place = ''] = href.split('#');
        if (place === '' || /^[a-z]+:/.test(to)) return false;
        const target = seen.get(to === '' ? path : to);
        return target !== undefined && !target.ids.has(decodeURIComponent(place));
      })
      .map((href) => `${href} on ${path}`),
  );

for (const role of Object.keys(roles) as Role[]) {
  test(`no link leads nowhere for ${role}`, async () => {
    const walk = await walkOf(workspace.people[role]);
    assert.ok(walk.seen.size > 1, 'there is more than the first page');
    assert.deepEqual({ dead: walk.dead, lost: lostAnchors(walk) }, { dead: [], lost: [] });
  });
}

test('those who see least reach a meeting, an action and a report', async () => {
  const [panel, contributor] = [
    await walkOf(workspace.people['panel-member']),
    await walkOf(workspace.people.contributor),
  ];
  const reaches = ({ seen }: Walk, pattern: RegExp) => [...seen.keys()].some((path) => pattern.test(path));
  assert.ok(reaches(panel, /^\/meetings\/\d+$/) && reaches(panel, /^\/inspections\/\d+$/));
  assert.ok(reaches(panel, /^\/actions\/\d+$/));
  assert.ok(reaches(contributor, /^\/actions\/\d+$/) && reaches(contributor, /^\/inspections\/\d+$/));
});
