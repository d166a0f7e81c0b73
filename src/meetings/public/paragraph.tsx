import { PublicText, PublicWords } from '../../record-text/index.ts';
import { shortDay } from '../london-time.ts';
import type { PublicParagraph } from '../public-content.ts';

interface Props {
  paragraph: PublicParagraph;
  /** Addresses of public actions, by reference. */
  actions: ReadonlyMap<string, string>;
}

/** A numbered paragraph with its address, the actions raised in it, and how it was corrected. */
export const Paragraph = ({ paragraph: { number, words, actions: raised, corrections }, actions }: Props) => (
  <div class="paragraph" id={number}>
    <a class="paragraph-number" href={`#${number}`} aria-label={`Paragraph ${number}`}>
      {number}
    </a>
    <div>
      {words === null ? <p class="withheld">This paragraph was taken out.</p> : <PublicText text={words} />}
      {raised.map(({ reference, words: promised }) => (
        <p key={reference} class="raised">
          <strong>
            Action <ActionLink reference={reference} slug={actions.get(reference)} />:
          </strong>{' '}
          <PublicWords text={promised} />
        </p>
      ))}
      {corrections.map(({ correctedOn, why, before }, at) => (
        <p key={at} class="correction">
          Corrected on {shortDay(correctedOn)}: <PublicWords text={why} />
          {before !== null && (
            <>
              {' '}
              It said before: “<PublicWords text={before} />”
            </>
          )}
        </p>
      ))}
    </div>
  </div>
);

const ActionLink = ({ reference, slug }: { reference: string; slug: string | undefined }) =>
  slug === undefined ? <>{reference}</> : <a href={`/actions/${slug}`}>{reference}</a>;
