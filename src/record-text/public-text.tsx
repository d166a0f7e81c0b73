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

/** A published text with its paragraphs, which an empty line parts. */
export const PublicText = ({ text }: { text: string }) => (
  <>
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph, at) => (
        <p key={at}>
          {paragraph.split('\n').map((line, number) => (
            <>
              {number > 0 && <br />}
              <PublicWords text={line} />
            </>
          ))}
        </p>
      ))}
  </>
);
