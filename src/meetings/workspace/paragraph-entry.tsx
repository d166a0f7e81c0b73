import { Disclosure } from '../../platform/design/index.ts';
import { WorkspaceText } from '../../record-text/index.ts';
import { dayOfInstant } from '../london-time.ts';
import type { ParagraphOnSheet } from '../minutes-reads.ts';
import type { Part } from '../words.ts';

interface ParagraphEntryProps {
  /** The minutes that it stands in: `/meetings/12/minutes/1`. */
  to: string;
  part: Part;
  one: ParagraphOnSheet;
  /** Whether the reader may open the page of the paragraph. */
  isOpen: boolean;
}

/** A numbered paragraph with the actions raised in it and the corrections made to it. */
export const ParagraphEntry = ({ to, part, one, isOpen }: ParagraphEntryProps) => (
  <div class="work-paragraph" id={`minute-${part}-${one.number}`}>
    <p class="work-paragraph-number">
      {isOpen && one.removed_at === null ? (
        <a href={`${to}/paragraphs/${one.id}`} aria-label={`Paragraph ${one.number}`}>
          {one.number}
        </a>
      ) : (
        one.number
      )}
    </p>
    <div>
      {one.removed_at === null ? (
        one.text.split(/\n\s*\n/).map((words, at) => (
          <p key={at}>
            <WorkspaceText text={words} />
          </p>
        ))
      ) : (
        <p class="work-quiet">Taken out before the minutes were circulated. The number is not given again.</p>
      )}
      {one.actions.map(({ id, reference, text, isOpen: mayOpen }) => (
        <p key={id} class="work-raised">
          <strong>Action {mayOpen ? <a href={`/actions/${id}`}>{reference}</a> : reference}:</strong> {text}
        </p>
      ))}
      {one.corrections.map((correction) => (
        <Disclosure
          key={correction.id}
          summary={`Corrected ${dayOfInstant(correction.corrected_at)}: ${correction.why}`}
        >
          <p>
            It said: <WorkspaceText text={correction.before} />
          </p>
          {!correction.words_public && <p class="work-quiet">These older words are not shown in public.</p>}
        </Disclosure>
      ))}
    </div>
  </div>
);
