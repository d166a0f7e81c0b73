import { publicationPath } from './addresses.ts';
import type { Findings, FoundIn } from './findings-of.ts';
import { NameList } from './names-section.tsx';
import { titleWithWords } from '../records/title-with-words.ts';

/** Each thing that goes out with it, with the names, numbers and private passages that were found in it. */
export const OthersFound = ({ others }: { others: readonly FoundIn[] }) =>
  others.length === 0 ? null : (
    <>
      <h3>Published with it</h3>
      <ul class="published-with">
        {others.map(({ key, prepared, note, findings }) => (
          <li key={key}>
            <a href={publicationPath(prepared)}>{titleWithWords(prepared)}</a>
            {note !== '' && <p>Said in public of this version: “{note}”</p>}
            <Found {...findings} />
          </li>
        ))}
      </ul>
    </>
  );

const Found = ({ names, wrong, withheld }: Findings) => (
  <>
    {names.length > 0 && <NameList names={names} />}
    {wrong !== undefined && <p>A number was found wrong: {wrong}</p>}
    {withheld.map(({ where, reason }, at) => (
      <p key={at}>
        {where}: a passage stays private, because of {reason}
      </p>
    ))}
    {names.length === 0 && wrong === undefined && withheld.length === 0 && (
      <p class="work-quiet">No name to look at, no number found wrong, no private passage.</p>
    )}
  </>
);
