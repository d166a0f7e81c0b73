import { LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import { isRefused, type Fault, type Refused } from './fault.ts';
import { plainMessage } from './plain-message.ts';
import { readTextFile } from './text-file.ts';

export type LineOf = (path: readonly PropertyKey[]) => number;

export interface YamlFile<T> {
  value: T;
  /** The line of the node at a path, or of its nearest ancestor that is there. */
  lineOf: LineOf;
}

/** Reads and validates a YAML file; every fault is reported at once, each with its line. */
export async function readYamlFile<T>(
  path: string,
  schema: z.ZodType<T>,
  shownAs: string,
): Promise<YamlFile<T> | Refused> {
  const read = await readTextFile(path, shownAs);
  return isRefused(read) ? read : parseYaml(read.text, schema, shownAs);
}

export function parseYaml<T>(text: string, schema: z.ZodType<T>, shownAs: string): YamlFile<T> | Refused {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  if (document.errors.length > 0) {
    return { refused: document.errors.map((error) => syntaxFault(error, lines, shownAs)) };
  }
  const lineOf = lineFinder(document, lines);
  const value: unknown = plainValue(document);
  if (value instanceof Error) return { refused: [{ file: shownAs, says: value.message }] };
  const parsed = schema.safeParse(value, { error: plainMessage });
  if (parsed.success) return { value: parsed.data, lineOf };
  return { refused: parsed.error.issues.map((issue) => issueFault(issue, lineOf(pathOf(issue)), shownAs)) };
}

/** An unknown key is pointed at itself, not at what holds it. */
const pathOf = (issue: z.core.$ZodIssue): PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

/** Aliases are limited, so that a few lines cannot unfold into gigabytes. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return new Error(`uses too many aliases to be read safely (${String(error)})`);
  }
}

function syntaxFault(
  error: { message: string; pos: [number, number] },
  lines: LineCounter,
  file: string,
): Fault {
  const { line, col } = lines.linePos(error.pos[0]);
  return { file, line, column: col, says: `is not valid YAML: ${error.message}` };
}

export function issueFault(issue: z.core.$ZodIssue, line: number, file: string): Fault {
  const where = issue.path.map(String).join('.');
  return { file, line, says: where === '' ? issue.message : `${where}: ${issue.message}` };
}

const lineFinder =
  (document: Document, lines: LineCounter): LineOf =>
  (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
