import type { Content, Link } from './content.ts';
import type { Site } from './site.ts';

/** The end of an article: how fresh it is, what it rests on, and a way to take it away. */
export function Colophon({
  lastUpdated,
  takeAway,
}: {
  lastUpdated?: Content;
  takeAway?: readonly Link[] | undefined;
}) {
  if (!lastUpdated && !takeAway?.length) return null;
  return (
    <div class="colophon">
      {lastUpdated && <p>{lastUpdated}</p>}
      {takeAway && takeAway.length > 0 && (
        <div class="take-away screen-only">
          <span id="take-away">Take this away:</span>
          <ul aria-labelledby="take-away">
            {takeAway.map(({ text, href }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

export function SiteFooter({ site }: { site: Site }) {
  return (
    <footer class="footer">
      <div class="wrap">
        <ul>
          {site.footer.links.map(({ text, href }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
        {site.footer.text && <div class="footer-text">{site.footer.text}</div>}
      </div>
    </footer>
  );
}
