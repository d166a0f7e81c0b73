import { extractOf, stretchesOf, type Stretch } from '../extract-of.ts';
import type { FoundEntry } from '../find-entries.ts';
import { entryKinds } from '../search-entry.ts';

/** How many results are shown; who needs more needs other words. */
const shown = 50;

/** What was found, best first. Drawn by the server and, on a copy of the site, by the reader's browser. */
export function FoundList({ asked, found }: { asked: string; found: readonly FoundEntry[] }) {
  return (
    <>
      <p class="found-count" role="status">
        {countText(asked, found.length)}
      </p>
      {found.length === 0 ? (
        <p>Try fewer or other words, or look through the whole list.</p>
      ) : (
        <ol class="links found">
          {found.slice(0, shown).map((entry) => (
            <Found key={entry.href} entry={entry} />
          ))}
        </ol>
      )}
    </>
  );
}

const Found = ({ entry }: { entry: FoundEntry }) => (
  <li>
    <a href={entry.href}>
      <Marked stretches={stretchesOf(entry.title, entry.terms)} />
    </a>
    <span class="links-detail">
      <b>{entryKinds[entry.kind]}</b> <Marked stretches={extractOf(entry.text, entry.terms)} />
    </span>
  </li>
);

const Marked = ({ stretches }: { stretches: readonly Stretch[] }) => (
  <>{stretches.map(({ text, met }, at) => (met ? <mark key={at}>{text}</mark> : text))}</>
);

function countText(asked: string, count: number): string {
  const results = count === 1 ? '1 result' : `${count} results`;
  return `${results} for “${asked}”${count > shown ? `; the best ${shown} are shown` : ''}.`;
}
