import { WorkspaceText } from '../../record-text/index.ts';
import { blocksOf } from '../../record-text/index.ts';

/** A paper that was written here: headings, points and paragraphs, with its private passages marked. */
export const WrittenPaper = ({ text }: { text: string }) => (
  <div class="work-paper">
    {blocksOf(text).map((block, at) => {
      if (block.kind === 'heading') return <h2 key={at}>{block.text}</h2>;
      if (block.kind === 'points')
        return (
          <ul key={at}>
            {block.points.map((point, number) => (
              <li key={number}>
                <WorkspaceText text={point} />
              </li>
            ))}
          </ul>
        );
      return (
        <p key={at}>
          <WorkspaceText text={block.text} />
        </p>
      );
    })}
  </div>
);
