import { may, type Actor } from '../../src/accounts/index.ts';
import type { Guarded } from '../../src/workspace/index.ts';
import type { FilledWorkspace } from './filled-workspace.ts';

export interface WorkspacePage {
  /** As the routes have it: `/meetings/:id{[0-9]+}`. */
  pattern: string;
  /** Of all that were found, the one that says most. */
  path: string;
  /** Whoever may see it and sees most of it. */
  actor: Actor;
}

interface Found {
  path: string;
  actor: Actor;
  html: string;
}

/**
 * Every GET address of the workspace, with what was found there by following links from the first page as each of
 * these people: a page, a file, or nothing at all. What nobody can reach by a link comes out as `unreached`.
 */
export async function pagesOfWorkspace(
  workspace: FilledWorkspace,
  people: readonly Actor[],
): Promise<{ pages: WorkspacePage[]; files: string[]; unreached: string[] }> {
  const patterns = guardedAddresses(workspace);
  const pages = new Map<string, Found>();
  const files = new Set<string>();
  const read = new Set<string>();
  for (const actor of people) {
    const cookie = `answerable=${await workspace.session(actor)}`;
    const queue = new Set(['/']);
    for (const path of queue) {
      const pattern = patterns.find(({ matches }) => matches.test(path.replace(/\?.*/, '')));
      if (pattern?.acts.some((act) => may(actor, act)) !== true) continue;
      // What another has read before is not read again, but for the first page, from which everybody sets out.
      if (path !== '/' && read.has(path)) continue;
      read.add(path);
      const answer = await workspace.app.request(`${workspace.address}${path}`, { headers: { cookie } });
      if (answer.status !== 200) continue;
      const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
      if (!isPage || (answer.headers.get('content-disposition') ?? '').startsWith('attachment')) {
        files.add(pattern.path);
        continue;
      }
      const html = await answer.text();
      if (html.length > (pages.get(pattern.path)?.html.length ?? 0))
        pages.set(pattern.path, { path, actor, html });
      for (const next of linksOf(html)) queue.add(next);
    }
  }
  return {
    pages: [...pages].map(([pattern, { path, actor }]) => ({ pattern, path, actor })),
    files: [...files],
    unreached: patterns.map(({ path }) => path).filter((path) => !pages.has(path) && !files.has(path)),
  };
}

/** The addresses that ask who it is, from the app itself, so that a new page cannot be forgotten. */
const guardedAddresses = ({ app }: FilledWorkspace) =>
  app.routes.flatMap(({ method, path, handler }) => {
    const { acts } = handler as unknown as Partial<Guarded>;
    const pattern = path.replaceAll(/:\w+(?:\{([^}]*)\})?/g, (_, rule?: string) => rule ?? '[^/]+');
    const matches = new RegExp(`^${pattern.replaceAll('.', '\\.')}$`);
    return method === 'GET' && acts !== undefined ? [{ path, acts, matches }] : [];
  });

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*?href="(\/[^"#]*)/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'));
