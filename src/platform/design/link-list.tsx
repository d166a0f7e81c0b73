import type { Content, Link } from './content.ts';

/** Pages to go to, each with a line about it. */
export function LinkList({ links }: { links: readonly (Link & { detail?: Content })[] }) {
  return (
    <ul class="links">
      {links.map(({ text, href, detail }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {detail && <span class="links-detail">{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
