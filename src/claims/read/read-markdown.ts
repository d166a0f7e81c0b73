import { Lexer, type Token, type Tokens } from 'marked';
import { parseFragment } from 'parse5';
import type { ReadText } from './read-text.ts';
import { layHtml } from './read-html.ts';
import { TextBuilder } from './text-builder.ts';
import { TextFlow } from './text-flow.ts';

/** Where in the source the walk has come: each part of the text is looked for behind the one before. */
interface Cursor {
  source: string;
  at: number;
}

/** The words of a Markdown document as they are read, without its marks. */
export function readMarkdown(source: string): ReadText {
  const built = new TextBuilder();
  const flow = new TextFlow(built);
  const cursor = { source, at: 0 };
  for (const token of new Lexer({ gfm: true }).lex(source)) block(token, flow, cursor);
  if (built.length > 0) built.add('\n');
  return built.build('Markdown', source);
}

function block(token: Token, flow: TextFlow, cursor: Cursor): void {
  const end = cursor.at + token.raw.length;
  flow.end(token.type === 'text' ? 'line' : 'blank line');
  if (token.type === 'list') list(token as Tokens.List, flow, cursor);
  else if (token.type === 'table') table(token as Tokens.Table, flow, cursor);
  else if (token.type === 'code')
    flow.verbatim((token as Tokens.Code).text, find(cursor, (token as Tokens.Code).text));
  else if (token.type === 'html') words(tagless((token as Tokens.HTML).text), flow, cursor);
  else if (token.type === 'blockquote')
    for (const inner of (token as Tokens.Blockquote).tokens) block(inner, flow, cursor);
  else if (token.type !== 'space' && token.type !== 'hr' && token.type !== 'def') inline(token, flow, cursor);
  flow.end(token.type === 'text' ? 'line' : 'blank line');
  cursor.at = Math.max(cursor.at, Math.min(end, cursor.source.length));
}

function list({ ordered, start, items, loose: _ }: Tokens.List, flow: TextFlow, cursor: Cursor): void {
  for (const [at, member] of items.entries()) {
    flow.member(ordered ? `${(start || 1) + at}. ` : '- ');
    for (const inner of member.tokens) {
      if (inner.type === 'list') list(inner as Tokens.List, flow, cursor);
      else if (inner.type === 'text' || inner.type === 'paragraph') inline(inner, flow, cursor);
      else block(inner, flow, cursor);
      flow.end('line');
    }
  }
}

function table({ header, rows }: Tokens.Table, flow: TextFlow, cursor: Cursor): void {
  for (const row of [header, ...rows]) {
    flow.startRow();
    for (const [column, cell] of row.entries()) {
      if (column > 0) flow.nextCell();
      for (const inner of cell.tokens) inline(inner, flow, cursor);
    }
    flow.endRow();
  }
}

/** Words within a line: emphasis and links are only their words. */
function inline(token: Token, flow: TextFlow, cursor: Cursor): void {
  if (token.type === 'br') return flow.end('line');
  if (token.type === 'html' || token.type === 'image') return;
  const inner = 'tokens' in token ? token.tokens : undefined;
  if (inner !== undefined && inner.length > 0) for (const one of inner) inline(one, flow, cursor);
  else if ('text' in token) words(token.text as string, flow, cursor);
}

function words(text: string, flow: TextFlow, cursor: Cursor): void {
  const source = find(cursor, text);
  flow.words(/&[#\w]+;/.test(text) ? decoded(text) : text, source);
}

/** Characters written as entities, such as `&pound;`. */
function decoded(text: string): string {
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes;
  return node !== undefined && 'value' in node ? node.value : text;
}

/** Where a text stands behind the cursor, which moves past it; undefined when it is written otherwise (entities). */
function find(cursor: Cursor, text: string): number | undefined {
  // Parts follow each other closely, so looking only a little ahead finds them and keeps the whole linear.
  const ahead = cursor.source.slice(cursor.at, cursor.at + text.length + 2_000);
  const found = ahead.indexOf(text);
  if (found === -1) return undefined;
  const at = cursor.at + found;
  cursor.at = at + text.length;
  return at;
}

function tagless(html: string): string {
  const built = new TextBuilder();
  layHtml(html, built, () => undefined);
  return built.build('').text;
}
