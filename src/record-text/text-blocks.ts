export type TextBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'points'; points: string[] };

/**
 * A text taken apart into headings ("## "), points ("- ") and paragraphs, which an empty line parts. A mark that runs
 * over several lines is never torn.
 */
export function blocksOf(text: string): TextBlock[] {
  return untorn(text)
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const lines = block.split('\n');
      if (lines.length === 1 && block.startsWith('## ')) return { kind: 'heading', text: block.slice(3) };
      if (lines.every((line) => line.startsWith('- ')))
        return { kind: 'points', points: lines.map((line) => line.slice(2)) };
      return { kind: 'paragraph', text: block };
    });
}

/** Empty lines inside a mark are closed up, so that they part nothing. */
const untorn = (text: string): string =>
  text.replace(/\{\{[\s\S]*?\}\}/g, (mark) => mark.replace(/\n\s*\n/g, '\n'));
