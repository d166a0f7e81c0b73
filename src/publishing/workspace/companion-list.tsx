import { LinkList, Section } from '../../platform/design/index.ts';
import type { RecordKind } from '../../published-record/index.ts';
import { publicationPath } from './addresses.ts';
import type { Choosable } from './chosen.ts';
import { titleWithWords } from '../records/title-with-words.ts';
import { kindsInWords } from './words.ts';

interface Props {
  kind: RecordKind;
  companions: readonly Choosable[];
}

/** What may go out with it, for whoever decides about it. */
export const CompanionList = ({ kind, companions }: Props) =>
  companions.length === 0 ? null : (
    <Section
      title={kindsInWords[kind].together}
      id="together"
      intro="These are not public as they stand. You tick on the preview which of them are published with it, in one act."
    >
      <LinkList
        links={companions.map(({ prepared, latest, obstacles }) => ({
          text: titleWithWords(prepared),
          href: publicationPath(prepared),
          detail:
            obstacles.length > 0
              ? obstacles.map(({ says }) => says).join(' ')
              : latest === 0
                ? 'Ready, never published'
                : `Says something else than version ${latest}`,
        }))}
      />
    </Section>
  );
