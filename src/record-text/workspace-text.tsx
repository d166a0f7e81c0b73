import { useContext } from 'preact/hooks';
import { parseRecordText } from './parse-record-text.ts';
import type { FigureMark } from './figure-mark.ts';
import { FiguresOfPage } from './live-figures.tsx';
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

/** A live figure as it would be frozen today, with what it is; or why there is none. */
const FigurePart = ({ figure }: { figure: FigureMark }) => {
  const said = useContext(FiguresOfPage).of(figure);
  const { show, measure, area = 'whole force', window, to } = figure;
  const what = `${show} of ${measure}, ${area}, ${window} to ${to ?? 'the latest month'}`;
  if (said === undefined) return <span class="live-figure">Figure: {what}</span>;
  if ('fault' in said)
    return (
      <mark class="live-figure-missing">
        [<b>No figure:</b> {said.fault}]
      </mark>
    );
  return (
    <span class="live-figure">
      <a href={said.href}>{said.words}</a> <small>(live: {what})</small>
    </span>
  );
};
