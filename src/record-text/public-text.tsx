import { blocksOf } from './text-blocks.ts';
import { publicParts } from './public-parts.ts';

/** A published text on one line, or within a paragraph. */
export const PublicWords = ({ text }: { text: string }) => (
  <>
    {publicParts(text).map((part, at) => {
      if (part.kind === 'words') return part.words;
      if (part.kind === 'figure')
        return (
          <a key={at} href={part.href}>
            {part.words}
          </a>
        );
      return (
        <span key={at} class="withheld">
          [Not published: {part.reason}]
        </span>
      );
    })}
  </>
);

/** A published text with its headings, lists and paragraphs, as its writer parted them. */
export const PublicText = ({ text }: { text: string }) => (
  <>
    {blocksOf(text).map((block, at) => {
      if (block.kind === 'heading')
        return (
          <h2 key={at}>
            <PublicWords text={block.text} />
          </h2>
        );
      if (block.kind === 'points')
        return (
          <ul key={at}>
            {block.points.map((point, number) => (
              <li key={number}>
                <PublicWords text={point} />
              </li>
            ))}
          </ul>
        );
      return (
        <p key={at}>
          {block.text.split('\n').map((line, number) => (
            <>
              {number > 0 && <br />}
              <PublicWords text={line} />
            </>
          ))}
        </p>
      );
    })}
  </>
);
