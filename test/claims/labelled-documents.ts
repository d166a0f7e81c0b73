import { readdir, readFile } from 'node:fs/promises';
import type { ClaimKind, Verdict } from '../../src/claims/index.ts';
import { isUnreadable, readDocument } from '../../src/claims/read/read-document.ts';

const folder = new URL('./documents/', import.meta.url);

/** One relation of a document, as it stands in NAME.claims.json. */
export interface Label {
  /** Of the file, for the reader of the label; the tests find the quote itself. */
  line: number;
  /** Stands once in the document as it is read; cells are parted by tabs, and any white space equals any other. */
  quote: string;
  kind: ClaimKind;
  stated: string;
  computed?: string;
  verdict: Verdict;
  /** Other quotes of the document at which the same fault may as well be told. */
  alsoAt?: string[];
  note?: string;
}

export interface Span {
  start: number;
  end: number;
}

/** Whether two stretches of the text share a character. */
export function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export interface PlacedLabel extends Label {
  /** Of the quote in the text as read. */
  place: Span;
  /** Of the whole lines of the quote and of the other places. */
  lines: Span[];
}

export interface LabelledDocument {
  name: string;
  text: string;
  labels: PlacedLabel[];
}

/** Every document of the folder, read as its kind is read everywhere else, with its labels placed in the text. */
export async function labelledDocuments(): Promise<LabelledDocument[]> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.claims.json')).sort();
  return Promise.all(names.map(labelledDocument));
}

/** The relations that hold, on lines where no fault is planted: what is told of such a line is told of the change. */
export function holdingAlone({ labels }: LabelledDocument): PlacedLabel[] {
  const faultLines = labels.filter(({ verdict }) => verdict === 'wrong').flatMap(({ lines }) => lines);
  const isFaulty = (label: PlacedLabel) => faultLines.some((line) => touches(line, label.place));
  return labels.filter((label) => label.verdict === 'holds' && !isFaulty(label));
}

async function labelledDocument(name: string): Promise<LabelledDocument> {
  const read = await readDocument(await readFile(new URL(name, folder)), name);
  if (isUnreadable(read)) throw new Error(`${name}: ${read.unreadable}`);
  const labelFile = new URL(name.replace(/\.\w+$/u, '.claims.json'), folder);
  const labels = JSON.parse(await readFile(labelFile, 'utf8')) as Label[];
  const { text } = read;
  return { name, text, labels: labels.map((label) => placed(name, text, label)) };
}

function placed(name: string, text: string, label: Label): PlacedLabel {
  const place = placeOf(name, text, label.quote);
  const others = (label.alsoAt ?? []).map((quote) => placeOf(name, text, quote));
  return { ...label, place, lines: [place, ...others].map((span) => wholeLines(text, span)) };
}

function placeOf(name: string, text: string, quote: string): Span {
  const words = quote.split(/[\s\u00a0\u202f]+/u).filter((word) => word !== '');
  const pattern = words.map((word) => RegExp.escape(word)).join('[\\s\\u00a0\\u202f]+');
  const found = [...text.matchAll(new RegExp(pattern, 'gu'))];
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${name}: ${found.length} places for “${quote}”`);
  return { start: only.index, end: only.index + only[0].length };
}

function wholeLines(text: string, { start, end }: Span): Span {
  const after = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start) + 1, end: after === -1 ? text.length : after };
}
