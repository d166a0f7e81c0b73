/** A piece of Typst code: an expression that gives content. Only the functions of this file make one. */
export interface Typst {
  readonly code: string;
}

/**
 * Text as a Typst string, whatever is in it: nothing inside is read as markup or code. Control characters, which no
 * font has, are left out.
 */
export const typstString = (text: string): string =>
  `"${text
    // eslint-disable-next-line no-control-regex -- these are what must go
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', ' ')}"`;

export const text = (words: string): Typst => ({ code: `text(${typstString(words)})` });

/** Words, or pieces, as an argument. */
const inside = (words: string | Typst): string =>
  typeof words === 'string' ? typstString(words) : words.code;

export const strong = (words: string | Typst): Typst => ({ code: `strong(${inside(words)})` });

export const emphasised = (piece: Typst): Typst => ({ code: `emph(${piece.code})` });
export const struck = (piece: Typst): Typst => ({ code: `strike(${piece.code})` });
export const underlined = (piece: Typst): Typst => ({ code: `underline(${piece.code})` });
export const raised = (piece: Typst): Typst => ({ code: `super(${piece.code})` });
export const lowered = (piece: Typst): Typst => ({ code: `sub(${piece.code})` });
export const capitals = (piece: Typst): Typst => ({ code: `upper(${piece.code})` });
export const lineBreak: Typst = { code: 'linebreak()' };

/** Text in a lighter ink. */
export const quiet = (words: string): Typst => ({ code: `quiet(${typstString(words)})` });

/** Pieces one after another on a line. */
export const row = (...pieces: readonly Typst[]): Typst => ({
  code: pieces.length === 0 ? '[]' : `(${pieces.map(({ code }) => code).join(' + ')})`,
});

export const heading = (level: 1 | 2 | 3 | 4, words: string | Typst): Typst => ({
  code: `heading(level: ${level}, ${inside(words)})`,
});

/** The title of a document, larger than any heading and not among the contents, with what it is about beneath it. */
export const coverTitle = (title: string, about: string): Typst => ({
  code: `{ set text(size: 27pt); heading(level: 1, outlined: false, ${typstString(title)}); text(size: 15pt, ${typstString(about)}); v(4mm) }`,
});

/** The headings of the first level with the pages they are on, as links. */
export const contents: Typst = { code: 'outline(title: none, depth: 1)' };

/** What must be known of a document: names in a narrow column, each with its value. */
export const particulars = (entries: readonly { term: string; value: string }[]): Typst => ({
  code: `grid(columns: (32mm, 1fr), row-gutter: 2.2mm, ${entries
    .map(({ term, value }) => `strong(${typstString(term)}), ${typstString(value)}`)
    .join(', ')})`,
});

export const paragraph = (...pieces: readonly Typst[]): Typst => ({ code: `par(${row(...pieces).code})` });

export const bullets = (points: readonly (string | Typst)[]): Typst => ({ code: `list(${listed(points)})` });

export const numbered = (points: readonly (string | Typst)[]): Typst => ({ code: `enum(${listed(points)})` });

const listed = (points: readonly (string | Typst)[]): string => points.map(inside).join(', ');

export const link = (to: string, piece: Typst): Typst => ({
  code: `link(${typstString(to)}, ${piece.code})`,
});

/** Terms with their meanings. */
export const definitions = (entries: readonly { term: string; meaning: string }[]): Typst => ({
  code: `terms(${entries
    .map(({ term, meaning }) => `terms.item(${typstString(term)}, ${typstString(meaning)})`)
    .join(', ')})`,
});

/** A drawing with what it says for those who cannot see it. */
export const drawing = (svg: string, { alt, width }: { alt: string; width: string }): Typst => ({
  code: `image(bytes(${typstString(svg)}), format: "svg", alt: ${typstString(alt)}, width: ${width})`,
});

/** A picture that the document is given under this name, no wider than the page, with what it shows in words. */
export const picture = (name: string, alt: string): Typst => ({
  code: `box(image(${typstString(`/${name}`)}, alt: ${typstString(alt)}))`,
});

/** A page of its own that is left empty for a page of a file, and says its words to those who cannot see it. */
export const leftPage = (
  { file, page }: { file: string; page: number },
  { alt, isWide }: { alt: string; isWide: boolean },
): Typst => ({
  code: `page(flipped: ${isWide}, {
    context [#metadata((file: ${typstString(file)}, page: ${page}, on: here().page())) <left>]
    image(bytes(${typstString(emptyDrawing)}), format: "svg", alt: ${typstString(alt)}, width: 100%, height: 100%, fit: "stretch")
  })`,
});

const emptyDrawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>';

export const pageBreak: Typst = { code: 'pagebreak(weak: true)' };

export interface TypstColumn {
  heading: string;
  /** A width such as "2fr", "auto" or "24mm". */
  width: string;
  align?: 'left' | 'right';
}

/** A table whose header is repeated on every page it runs over, and is read with every cell. */
export const table = (columns: readonly TypstColumn[], rows: readonly (readonly Typst[])[]): Typst => ({
  code:
    [
      `table(columns: (${columns.map(({ width }) => width).join(', ')},)`,
      `align: (${columns.map(({ align = 'left' }) => align).join(', ')},)`,
      `table.header(${columns.map(({ heading: words }) => strong(words).code).join(', ')})`,
      ...rows.map((cells) => cells.map(({ code }) => code).join(', ')),
    ].join(',\n  ') + ')',
});

export interface SpanningCell {
  columns: number;
  rows: number;
  content: Typst;
}

/** A table of so many columns whose first rows are its header; cells may run over several columns or rows. */
export const cellsInRows = (columns: number, rows: readonly SpanningCell[][], headings: number): Typst => ({
  code:
    [
      `table(columns: ${columns}, align: left + top`,
      `table.header(${rows.slice(0, headings).flat().map(spanning).join(', ')})`,
      ...rows
        .slice(headings)
        .filter((cells) => cells.length > 0)
        .map((cells) => cells.map(spanning).join(', ')),
    ].join(',\n  ') + ')',
});

const spanning = ({ columns, rows, content }: SpanningCell): string =>
  `table.cell(colspan: ${columns}, rowspan: ${rows}, ${content.code})`;
