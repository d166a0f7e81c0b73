import type { Content } from '../platform/design/index.ts';
import { blocksOf } from './text-blocks.ts';

interface Props {
  text: string;
  /** How a heading is shown where the text stands: as a heading of the page, or only as strong words. */
  heading?: 'h2' | 'strong';
  /** How the words of a line are shown. */
  words: (line: string) => Content;
}

/** A text with its headings, points and paragraphs, as its writer parted them. */
export const Blocks = ({ text, heading = 'h2', words }: Props) => (
  <>
    {blocksOf(text).map((block, at) => {
      if (block.kind === 'points')
        return (
          <ul key={at}>
            {block.points.map((point, number) => (
              <li key={number}>{words(point)}</li>
            ))}
          </ul>
        );
      if (block.kind === 'paragraph') return <p key={at}>{words(block.text)}</p>;
      return heading === 'h2' ? (
        <h2 key={at}>{words(block.text)}</h2>
      ) : (
        <p key={at}>
          <strong>{words(block.text)}</strong>
        </p>
      );
    })}
  </>
);
