import { SearchBox } from './search-box.tsx';
import type { Site } from './site.ts';

/** The head of every page: who speaks, a search, the sections. */
export function Masthead({ site, current }: { site: Site; current?: string | undefined }) {
  return (
    <header class="masthead">
      <div class="wrap masthead-top">
        <div>
          {site.owner && <span class="masthead-owner">{site.owner}</span>}
          <a class="masthead-name" href={site.homeHref}>
            {site.name}
          </a>
        </div>
        {site.searchHref && (
          <div class="masthead-search">
            <SearchBox action={site.searchHref} label="Search this site" id="site-search" labelHidden />
          </div>
        )}
      </div>
      {site.nav.length > 0 && (
        <nav class="nav" aria-label="Sections">
          <ul class="wrap">
            {site.nav.map(({ text, href }) => (
              <li key={href}>
                <a href={href} aria-current={href === current ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
