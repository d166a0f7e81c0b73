import { parseRecordText } from './parse-record-text.ts';
import type { RecordPart } from './record-part.ts';

/** The parts of a text as the workspace shows them; a text that cannot be read is shown as it was typed. */
export function workspaceParts(text: string): RecordPart[] {
  const { parts, faults } = parseRecordText(text);
  return faults.length === 0 ? parts : [{ kind: 'words', words: text }];
}

/** A text of the record for those who may read all of it: private passages are there, and marked as such. */
export const WorkspaceText = ({ text }: { text: string }) => (
  <>
    {workspaceParts(text).map((part, at) => {
      if (part.kind === 'words') return part.words;
      if (part.kind === 'figure') return <FigurePart key={at} figure={part.figure} />;
      return (
        <mark key={at} class="private-passage">
          [<b>Private ({part.reason}):</b> {part.words}]
        </mark>
      );
    })}
  </>
);

const FigurePart = ({ figure }: { figure: Extract<RecordPart, { kind: 'figure' }>['figure'] }) => (
  <span class="live-figure">
    Figure: {figure.show} of {figure.measure}, {figure.area ?? 'whole force'}, {figure.window}
    {figure.to === undefined ? ' to the latest month' : ` to ${figure.to}`}
  </span>
);
