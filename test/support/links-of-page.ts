import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** Where a page leads, and the places within it that can be led to. */
export interface LinksOfPage {
  /** Of links, as they are written: `/meetings/1#agenda`, `#agenda`. */
  hrefs: Set<string>;
  ids: Set<string>;
}

export function linksOfPage(html: string): LinksOfPage {
  const links: LinksOfPage = { hrefs: new Set(), ids: new Set() };
  const walk = (node: Node): void => {
    if ('attrs' in node)
      for (const { name, value } of node.attrs) {
        if (name === 'id') links.ids.add(value);
        if (name === 'href' && node.nodeName === 'a') links.hrefs.add(value);
      }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return links;
}
