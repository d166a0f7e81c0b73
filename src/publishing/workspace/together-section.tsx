import { Govuk } from '../../platform/html/index.ts';
import { TextInput, Tick } from '../../workspace/index.ts';
import type { Subject } from '../records/composed.ts';
import { previewPath, publicationPath } from './addresses.ts';
import { wantsNote, type Choosable } from './chosen.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { ownFields, plainLook, type Look } from './look.ts';
import { titleWithWords } from '../records/title-with-words.ts';
import { kindsInWords } from './words.ts';

interface Props {
  prepared: Subject;
  look: Look;
  companions: readonly Choosable[];
}

/** What belongs to it and is not public as it stands: who publishes ticks what goes out in the same act. */
export function TogetherSection({ prepared, look, companions }: Props) {
  if (companions.length === 0) return null;
  const { together } = kindsInWords[prepared.kind];
  const ready = companions.filter(({ obstacles }) => obstacles.length === 0);
  return (
    <section id="together" class="together" aria-labelledby="together-title">
      <h2 id="together-title">{together}</h2>
      {ready.length > 0 && (
        <form method="get" action={previewPath(prepared, plainLook)} class="work-form">
          <HiddenFields fields={[...ownFields(look), ['chosen', 'yes']]} />
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend">
              Tick what is published with it. Everything that is ticked is in the preview.
            </legend>
            {ready.map((one) => (
              <ReadyToGo {...one} />
            ))}
          </fieldset>
          <Govuk
            of="button"
            params={{ text: 'See the pages with what is ticked', classes: 'govuk-button--secondary' }}
          />
        </form>
      )}
      <KeptBack companions={companions.filter(({ obstacles }) => obstacles.length > 0)} />
    </section>
  );
}

function ReadyToGo(one: Choosable) {
  const { key, prepared, latest, needsNote, isChosen, note } = one;
  return (
    <>
      <Tick
        name={`with-${key}`}
        label={titleWithWords(prepared)}
        value={isChosen}
        {...(needsNote ? { hint: `Version ${latest} was published, and it says something else now.` } : {})}
      />
      {needsNote && (
        <TextInput
          name={`note-${key}`}
          label={`What changed in ${prepared.title}`}
          hint={
            wantsNote(one)
              ? 'Say this, or leave it out: it is said in public beside the new version.'
              : 'Said in public beside the new version.'
          }
          value={note}
        />
      )}
    </>
  );
}

/** What cannot go out yet, with what is missing and where that is mended. */
const KeptBack = ({ companions }: { companions: readonly Choosable[] }) =>
  companions.length === 0 ? null : (
    <>
      <p>
        <strong>Not ready to be published:</strong>
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {companions.map(({ key, prepared, obstacles }) => (
          <li key={key}>
            <a href={publicationPath(prepared)}>{titleWithWords(prepared)}</a>
            {obstacles.map(({ says, href }) => (
              <div key={says}>
                {says} <a href={href}>Mend it there</a>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
