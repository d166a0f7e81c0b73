import { Disclosure, Note } from '../../platform/design/index.ts';
import { kindWords } from '../../published-record/index.ts';
import type { Difference } from '../records/differences.ts';
import type { Prepared } from '../records/prepare.ts';
import type { Publication } from '../records/publications.ts';
import type { Obstacle } from '../records/composed.ts';
import { previewPath, publicationPath } from './addresses.ts';
import type { Choosable } from './chosen.ts';
import { Differences } from './differences.tsx';
import type { Look } from './look.ts';
import { Obstacles } from './obstacles.tsx';
import type { PageToBe } from './site-to-be.ts';
import { TogetherSection } from './together-section.tsx';
import { kindsInWords } from './words.ts';

interface Props {
  prepared: Prepared;
  look: Look;
  versions: readonly Publication[];
  pages: readonly PageToBe[];
  obstacles: readonly Obstacle[];
  /** What may go out with it. */
  companions: readonly Choosable[];
  /** What is not as it was when the form was made that was just refused. */
  changed: readonly Difference[];
}

/** Above the page to be: that it is none yet, and every page of this publication. */
export const PreviewBar = ({ prepared, look, versions, pages, obstacles, companions, changed }: Props) => (
  <>
    <p class="preview-title">Preview: nothing below is public before you publish it</p>
    <p>
      {`${kindsInWords[prepared.kind].one}, version ${(versions.at(-1)?.version ?? 0) + 1}${withWords(companions)}. `}
      <a href={publicationPath(prepared)}>What changes, names and numbers</a>
      {' · '}
      <a href="#publish">To the foot of the page, where it is published</a>
    </p>
    <Obstacles obstacles={obstacles} prepared={prepared} />
    {changed.length > 0 && (
      <Note title="Changed since you looked">
        <Differences differences={changed} />
      </Note>
    )}
    <TogetherSection {...{ prepared, look, companions }} />
    <Disclosure
      summary={`Every page that this publication makes or changes: ${pages.length}`}
      open={pages.length <= 12}
    >
      <ul class="pages-to-be">
        {pages.map(({ title, href, does }) => (
          <li key={href}>
            <PageLink {...{ prepared, look, title, href }} />
            <span class="address">{href}</span>
            <span>{does === 'new' ? 'New' : 'Changes'}</span>
          </li>
        ))}
      </ul>
      <p class="work-quiet">
        Lists to download follow by themselves. Links in the preview lead to pages of the preview.
      </p>
    </Disclosure>
  </>
);

function withWords(companions: readonly Choosable[]): string {
  const chosen = companions.filter(({ isChosen }) => isChosen).length;
  return chosen === 0 ? '' : `, with ${chosen} ${chosen === 1 ? 'action' : 'actions'}`;
}

function PageLink({
  prepared,
  look,
  title,
  href,
}: Pick<Props, 'prepared' | 'look'> & Pick<PageToBe, 'title' | 'href'>) {
  const isThis = href === kindWords[prepared.kind].path(prepared.slug);
  if (isThis) return <strong>{title} (below)</strong>;
  return <a href={previewPath(prepared, look, href)}>{title}</a>;
}
