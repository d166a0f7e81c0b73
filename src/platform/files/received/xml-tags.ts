/** An attribute as it is written, and what it says. Names are without their namespace prefix, which any writer may choose. */
export interface Attribute {
  name: string;
  prefix: string;
  says: string;
  written: string;
}

export interface Tag {
  name: string;
  /** With its prefix, as it is written. */
  fullName: string;
  attributes: readonly Attribute[];
  written: string;
  opens: boolean;
  closes: boolean;
}

export type XmlPiece = Tag | { text: string };

const piece =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s<>/!?"'=]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/gy;
const attribute = /([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * An XML part cut into tags and what stands between them, without its comments and processing instructions; undefined
 * when it cannot be read, or when it declares a document type, which no Office document may.
 */
export function xmlPieces(text: string): XmlPiece[] | undefined {
  const pieces: XmlPiece[] = [];
  let end = 0;
  for (const found of text.matchAll(piece)) {
    const [written, slash = '', fullName, within = '', last = ''] = found;
    end = found.index + written.length;
    if (fullName !== undefined) {
      const attributes = attributesOf(within);
      pieces.push({
        ...named(fullName),
        fullName,
        attributes,
        written,
        opens: slash === '',
        closes: slash + last !== '',
      });
    } else if (!written.startsWith('<!--') && !written.startsWith('<?')) pieces.push({ text: written });
  }
  return end === text.length ? pieces : undefined;
}

const attributesOf = (text: string): Attribute[] =>
  [...text.matchAll(attribute)].map(([written, fullName = '', quoted = '']) => ({
    ...named(fullName),
    says: unescaped(quoted.slice(1, -1)),
    written,
  }));

function named(fullName: string): { name: string; prefix: string } {
  const colon = fullName.indexOf(':');
  return { name: fullName.slice(colon + 1), prefix: colon === -1 ? '' : fullName.slice(0, colon) };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, word?: string) => {
      if (word !== undefined) return entities[word] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** What an attribute of a tag says, whatever its prefix. */
export const saidBy = (tag: Tag, name: string): string | undefined =>
  tag.attributes.find((each) => each.name === name)?.says;

export const isTag = (each: XmlPiece): each is Tag => 'name' in each;
