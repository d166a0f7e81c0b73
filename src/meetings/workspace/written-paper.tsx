import { Blocks, WorkspaceText } from '../../record-text/index.ts';

/** A paper that was written here: headings, points and paragraphs, with its private passages marked. */
export const WrittenPaper = ({ text }: { text: string }) => (
  <div class="work-paper">
    <Blocks text={text} words={(line) => <WorkspaceText text={line} />} />
  </div>
);
