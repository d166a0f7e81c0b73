import type { PagesToSet } from '../../platform/pdf/pages/pages-to-set.ts';
import type { Unset, WordToSet } from '../../platform/pdf/word/word-to-set.ts';
import type { TypstDocument } from '../../platform/pdf/typst-document.ts';
import {
  bullets,
  contents,
  coverTitle,
  heading,
  leftPage,
  pageBreak,
  paragraph,
  particulars,
  quiet,
  strong,
  text,
  type Typst,
} from '../../platform/pdf/typst.ts';
import { blocksOf } from '../../record-text/index.ts';
import {
  editionNames,
  isBare,
  privateWarning,
  type Pack,
  type PackFile,
  type PackItem,
  type PackMinutes,
} from './pack.ts';

/** Files by their hashes: those that can be set page by page, and Word documents as words or with what they hold that cannot be set. */
export interface FilesToSet {
  pages: ReadonlyMap<string, PagesToSet>;
  words: ReadonlyMap<string, WordToSet | Unset>;
}

/** The pack as a document to be set: the same words as the page, with contents and page numbers. */
export function typstPack(
  pack: Pack,
  { body, colour }: { body: string; colour: string },
  files: FilesToSet = { pages: new Map(), words: new Map() },
): TypstDocument {
  const isFull = pack.edition === 'full';
  return {
    title: `${pack.title}, ${pack.when}`,
    author: body,
    description: `${editionNames[pack.edition]} of ${pack.title}, ${pack.when}`,
    day: pack.day,
    colour,
    head: isFull ? `${body} · ${privateWarning}` : body,
    foot: `${editionNames[pack.edition]} · ${pack.when}`,
    body: [
      coverTitle(pack.title, pack.when),
      ...(isFull ? [paragraph(strong(privateWarning))] : []),
      particulars(pack.particulars),
      heading(2, 'Contents'),
      contents,
      ...attendance(pack),
      ...pack.agenda.flatMap((one) => entry(one, files)),
      ...pack.minutes.flatMap(minutes),
    ],
  };
}

const attendance = ({ attendance: groups }: Pack): Typst[] =>
  groups.length === 0
    ? []
    : [
        pageBreak,
        heading(1, 'Attendance'),
        ...groups.flatMap(({ organisation, people }) => [heading(2, organisation), bullets(people)]),
      ];

const entry = (one: PackItem, files: FilesToSet): Typst[] => [
  pageBreak,
  heading(1, `${one.number}. ${one.title}${one.part === 2 ? ' (Part 2: private)' : ''}`),
  ...(one.exemption === '' ? [] : [paragraph(strong('Part 2: private. '), text(`${one.exemption}.`))]),
  ...blocks(one.summary),
  ...one.papers.flatMap(({ title, isSupplement, file, body }) => [
    heading(2, `${isSupplement ? 'Supplement' : 'Paper'}: ${title}`),
    ...(file === null ? blocks(body) : filed(title, file, files)),
  ]),
  ...(one.assurance === '' ? [] : [heading(2, 'Assurance'), paragraph(text(one.assurance))]),
  ...(one.part === 1 && isBare(one) ? [paragraph(quiet('No paper was written for this item.'))] : []),
];

/** A file page by page or as its words where it can be set, else by name. */
function filed(title: string, { hash, about }: PackFile, { pages, words }: FilesToSet): Typst[] {
  const written = words.get(hash);
  if (written !== undefined && 'holds' in written)
    return [
      paragraph(quiet(`A file of its own: ${about}. It is not set here, because it holds ${written.holds}.`)),
    ];
  if (written !== undefined)
    return [paragraph(quiet(`${about}: its words follow, set anew.`)), ...written.body];
  const file = pages.get(hash);
  if (file === undefined) return [paragraph(quiet(`A file of its own: ${about}.`))];
  return [
    paragraph(quiet(`${about}: on the next ${file.pages.length === 1 ? 'page' : 'pages'}.`)),
    ...file.pages.map(({ width, height, words }, page) =>
      leftPage(
        { file: hash, page },
        {
          alt: `Page ${page + 1} of ${file.pages.length} of “${title}”: ${words || 'a picture'}`,
          isWide: width > height,
        },
      ),
    ),
  ];
}

const minutes = ({ title, part, sections }: PackMinutes): Typst[] => [
  pageBreak,
  heading(1, title),
  ...(part === 2 ? [paragraph(strong('Part 2: private.'))] : []),
  ...sections.flatMap((section) => [
    heading(2, section.title),
    ...section.paragraphs.flatMap(({ number, text: words, actions }) => [
      paragraph(strong(`${number}  `), text(words)),
      ...actions.map((action) => paragraph(strong('Action '), text(action))),
    ]),
  ]),
];

const blocks = (words: string): Typst[] =>
  blocksOf(words).map((block) => {
    if (block.kind === 'heading') return heading(3, block.text);
    return block.kind === 'points' ? bullets(block.points) : paragraph(text(block.text));
  });
