import { Blocks } from './blocks.tsx';
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
export const PublicText = ({ text, heading = 'strong' }: { text: string; heading?: 'h2' | 'strong' }) => (
  <Blocks text={text} heading={heading} words={lines} />
);

/** Words with the line breaks that were typed. */
const lines = (words: string) =>
  words.split('\n').map((line, number) => (
    <>
      {number > 0 && <br />}
      <PublicWords text={line} />
    </>
  ));
