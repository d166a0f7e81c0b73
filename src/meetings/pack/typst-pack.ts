import type { TypstDocument } from '../../platform/pdf/typst-document.ts';
import {
  bullets,
  contents,
  coverTitle,
  heading,
  pageBreak,
  paragraph,
  particulars,
  quiet,
  strong,
  text,
  type Typst,
} from '../../platform/pdf/typst.ts';
import { blocksOf } from '../text-blocks.ts';
import { editionNames, privateWarning, type Pack, type PackItem, type PackMinutes } from './pack.ts';

/** The pack as a document to be set: the same words as the page, with contents and page numbers. */
export function typstPack(pack: Pack, { body, colour }: { body: string; colour: string }): TypstDocument {
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
      ...pack.agenda.flatMap(entry),
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

const entry = (one: PackItem): Typst[] => [
  pageBreak,
  heading(1, `${one.number}. ${one.title}${one.part === 2 ? ' (Part 2: private)' : ''}`),
  ...(one.exemption === '' ? [] : [paragraph(strong('Part 2: private. '), text(`${one.exemption}.`))]),
  ...blocks(one.summary),
  ...one.papers.flatMap(({ title, isSupplement, file, body }) => [
    heading(2, `${isSupplement ? 'Supplement' : 'Paper'}: ${title}`),
    ...(file === '' ? [] : [paragraph(quiet(`A file of its own: ${file}.`))]),
    ...blocks(body),
  ]),
  ...(one.assurance === '' ? [] : [heading(2, 'Assurance'), paragraph(text(one.assurance))]),
];

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
