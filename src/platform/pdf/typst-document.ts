import { pdfFamily } from './pdf-fonts.ts';
import { typstString, type Typst } from './typst.ts';

export interface TypstDocument {
  title: string;
  author: string;
  description: string;
  /** The day the document is of, `2025-12-31`: its date, whenever it is made. */
  day: string;
  /** Brand colour, `#1f5673`. */
  colour: string;
  /** Left of the running head; the title is on the right. */
  head: string;
  /** Left of the foot; the page number is on the right. */
  foot: string;
  body: readonly Typst[];
}

/** Of every page, in millimetres. */
export const margins = { side: 18, top: 24, bottom: 22 };

/** The whole document as Typst source: language, title, running head and foot, and one quiet style of type. */
export function typstDocument(document: TypstDocument): string {
  const { title, author, description, day, colour, head, foot, body } = document;
  const [year, month, date] = day.split('-').map(Number);
  const stamp = `datetime(year: ${year}, month: ${month}, day: ${date})`;
  return [
    smallPrint,
    `#set document(title: ${typstString(title)}, author: ${typstString(author)}, description: ${typstString(description)}, date: ${stamp})`,
    `#set text(lang: "en", region: "GB", font: ${typstString(pdfFamily)}, size: 9.5pt, fill: rgb("#16181d"), number-width: "tabular")`,
    `#set page(paper: "a4", margin: (x: ${margins.side}mm, top: ${margins.top}mm, bottom: ${margins.bottom}mm), header: running(${typstString(head)}, ${typstString(title)}), footer: context running(${typstString(foot)}, "Page " + str(counter(page).get().first()) + " of " + str(counter(page).final().first())))`,
    `#let brand = rgb(${typstString(colour)})`,
    style,
    `#{\n${body.map(({ code }) => code).join('\n')}\n}`,
  ].join('\n');
}

const smallPrint = [
  '#let quiet(words) = text(fill: rgb("#5a5d64"), size: 8pt, words)',
  '#let running(first, last) = text(size: 8pt, fill: rgb("#5a5d64"), grid(columns: (1fr, 1fr), column-gutter: 6mm, first, align(right, last)))',
].join('\n');

const style = [
  '#set par(leading: 0.6em, spacing: 0.9em)',
  '#show heading: set text(weight: 650)',
  '#show heading.where(level: 1): set text(size: 19pt, fill: brand)',
  '#show heading.where(level: 2): set text(size: 12.5pt)',
  '#show heading.where(level: 3): set text(size: 10.5pt)',
  '#show heading.where(level: 1): set block(below: 0.9em)',
  '#show heading.where(level: 2): set block(above: 1.6em, below: 0.8em)',
  '#show strong: set text(weight: 650)',
  '#set table(stroke: (x, y) => if y == 0 { (bottom: 0.8pt + rgb("#16181d")) } else { (bottom: 0.4pt + rgb("#dcd9d2")) }, inset: (x: 3pt, y: 4pt))',
  '#show table: set text(size: 8.5pt)',
  '#show table: set par(leading: 0.45em)',
  '#show table.cell.where(y: 0): set text(size: 8pt, weight: 650)',
  '#set terms(separator: [. ], hanging-indent: 0pt)',
].join('\n');
