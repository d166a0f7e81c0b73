/** An attribute as it is written, and what it says. Names are without their namespace prefix, which any writer may choose. */
export interface Attribute {
  name: string;
  hasPrefix: boolean;
  says: string;
  written: string;
}

export interface Tag {
  name: string;
  /** With its prefix, as it is written. */
  fullName: string;
  written: string;
  opens: boolean;
  closes: boolean;
}

/** A tag, or what stands between two; `isRemark` for comments and processing instructions, which say nothing to a reader. */
interface XmlPiece {
  start: number;
  end: number;
  tag?: Tag;
  isRemark: boolean;
}

const piece =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s<>/!?"'=]+)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>|[^<]+/y;
const attribute = /([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * Reads an XML part piece by piece, for it may be very long. False when it cannot be read to its end, or when it declares
 * a document type, which no Office document may.
 */
export function readXml(text: string, read: (piece: XmlPiece) => void): boolean {
  let start = 0;
  while (start < text.length) {
    piece.lastIndex = start;
    const found = piece.exec(text);
    if (found === null) return false;
    const [written, slash = '', fullName, last = ''] = found;
    const end = start + written.length;
    const isRemark = written.startsWith('<!--') || written.startsWith('<?');
    if (fullName === undefined) read({ start, end, isRemark });
    else {
      const tag = {
        fullName,
        name: local(fullName),
        written,
        opens: slash === '',
        closes: slash + last !== '',
      };
      read({ start, end, tag, isRemark });
    }
    start = end;
  }
  return true;
}

export const attributesOf = ({ written }: Tag): Attribute[] =>
  [...written.matchAll(attribute)].map(([whole, fullName = '', quoted = '']) => ({
    name: local(fullName),
    hasPrefix: fullName.includes(':'),
    says: unescaped(quoted.slice(1, -1)),
    written: whole,
  }));

const local = (fullName: string): string => fullName.slice(fullName.indexOf(':') + 1);

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
  tag.written.includes(name) ? attributesOf(tag).find((each) => each.name === name)?.says : undefined;
