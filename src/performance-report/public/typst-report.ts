import { sparkline } from '../../platform/charts/index.ts';
import type { TypstDocument } from '../../platform/pdf/typst-document.ts';
import {
  bullets,
  contents,
  coverTitle,
  definitions,
  drawing,
  heading,
  pageBreak,
  paragraph,
  particulars,
  quiet,
  row,
  strong,
  table,
  text,
  type Typst,
} from '../../platform/pdf/typst.ts';
import { lineDomain } from '../line-domain.ts';
import type { ComputedRow, Report, ReportedDocument, ReportedRow, ReportSection } from '../report.ts';
import { coverEntries, documentNotes, glossaryIntro, linesIntro, reportedIntro, shapes } from '../words.ts';

/** The report as a document to be set: the same words and numbers as the page. */
export function typstReport(report: Report, colour: string): TypstDocument {
  const { missing, terms, sections, cover, documents } = report;
  return {
    title: `${cover.title}: ${cover.force}`,
    author: cover.body,
    description: `${cover.period}. How ${cover.force} is doing against the plan of ${cover.body}.`,
    day: cover.computed?.day ?? '1970-01-01',
    colour,
    head: cover.body,
    foot: `${cover.period}${cover.generated ? ' · Generated records, not real' : ''}`,
    body: [
      ...coverPage(report),
      ...sections.flatMap((section) => sectionPages(section, documents)),
      pageBreak,
      heading(1, 'What is missing'),
      missing.length === 0 ? paragraph(text('Nothing that the plan names is missing.')) : bullets(missing),
      pageBreak,
      heading(1, 'Glossary'),
      paragraph(text(glossaryIntro)),
      definitions(terms),
    ],
  };
}

const coverPage = ({ cover, glance }: Report): Typst[] => [
  coverTitle(cover.title, cover.force),
  ...(cover.generated
    ? [paragraph(strong('The crime and search records behind these figures are generated, not real.'))]
    : []),
  particulars(coverEntries(cover)),
  ...(glance.length === 0 ? [] : [heading(2, 'At a glance'), glanceTable(glance)]),
  heading(2, 'Contents'),
  contents,
];

const glanceTable = (glance: Report['glance']): Typst =>
  table(
    [
      { heading: 'Measure', width: '2fr' },
      { heading: 'Priority', width: '2fr' },
      { heading: 'Latest', width: 'auto', align: 'right' },
      { heading: 'Change', width: '1.3fr', align: 'right' },
      { heading: 'Trend', width: '1.5fr' },
    ],
    glance.map(({ priority, row: one }) => [
      text(one.title),
      quiet(priority),
      strong(one.value),
      text(one.change),
      trendOf(one),
    ]),
  );

const trendOf = ({ trend }: ComputedRow): Typst =>
  trend === null
    ? quiet('no word')
    : (trend.outside ? strong : text)(`${shapes[trend.direction]} ${trend.word}`.trim());

const sectionPages = (section: ReportSection, documents: readonly ReportedDocument[]): Typst[] => [
  pageBreak,
  heading(1, section.title),
  ...(section.summary === '' ? [] : [paragraph(text(section.summary))]),
  ...(section.sentences.length === 0 ? [] : [bullets(section.sentences)]),
  ...(section.computed.length === 0
    ? []
    : [
        heading(2, 'Computed from police records'),
        computedTable(section.computed),
        paragraph(quiet(linesIntro)),
      ]),
  ...(section.reported.length === 0
    ? []
    : [
        heading(2, 'Reported by others'),
        paragraph(text(reportedIntro)),
        reportedTable(section.reported),
        ...documentNotes(section.reported, documents).map((note) => paragraph(quiet(note))),
      ]),
  ...(section.without.length === 0 ? [] : [heading(2, 'Without a figure'), bullets(section.without)]),
];

const computedTable = (rows: readonly ComputedRow[], domain = lineDomain(rows)): Typst =>
  table(
    [
      { heading: 'Measure', width: '2.2fr' },
      { heading: 'Latest', width: 'auto', align: 'right' },
      { heading: 'Year before', width: 'auto', align: 'right' },
      { heading: 'Change', width: '1.25fr', align: 'right' },
      { heading: 'Interval and test', width: '1.6fr' },
      { heading: 'Trend', width: '1.3fr' },
      { heading: '12-month values', width: '26mm' },
    ],
    rows.map((one) => [
      row(text(one.title), { code: 'linebreak()' }, quiet(one.period)),
      strong(one.value),
      text(one.previous),
      text(one.change),
      quiet(one.certainty),
      trendOf(one),
      lineOf(one, domain),
    ]),
  );

function lineOf({ line, lineWords, trend }: ComputedRow, domain: readonly [number, number]): Typst {
  if (lineWords === '') return quiet('too few months');
  const svg = sparkline({
    values: line,
    domain,
    last: trend?.outside === true ? 'outside' : 'plain',
  });
  return drawing(svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '), {
    alt: lineWords,
    width: '24mm',
  });
}

const reportedTable = (rows: readonly ReportedRow[]): Typst =>
  table(
    [
      { heading: 'Measure', width: '2.4fr' },
      { heading: 'Reported', width: '1.3fr', align: 'right' },
      { heading: 'Change', width: '1.2fr', align: 'right' },
      { heading: 'Period', width: 'auto' },
      { heading: 'Printed in', width: 'auto' },
    ],
    rows.map(({ title, value, change, period, source }) => [
      text(title),
      strong(value),
      text(change),
      text(period),
      quiet(source),
    ]),
  );
