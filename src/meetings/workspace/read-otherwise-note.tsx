import { may } from '../../accounts/index.ts';
import { Note } from '../../platform/design/index.ts';
import type { WorkspaceVisit } from '../../workspace/index.ts';
import { publicContentOf, readOtherwise } from '../public-standing.ts';
import type { MeetingRow } from '../rows.ts';

/** For those who publish: where the public still reads something else, what it is, and the way to mend it. */
export async function readOtherwiseNote({ actor, db }: WorkspaceVisit, meeting: MeetingRow) {
  if (!may(actor, 'publish')) return null;
  const content = await publicContentOf(db, meeting.id);
  const otherwise = content === undefined ? [] : readOtherwise(meeting, content);
  if (otherwise.length === 0) return null;
  return (
    <Note title="The public still reads something else">
      <ul class="govuk-list govuk-list--bullet">
        {otherwise.map(({ what, inPublic, inRecord }) => (
          <li key={what}>
            {what}: in public “{inPublic}”, here “{inRecord}”
          </li>
        ))}
      </ul>
      <p>
        <a href={`/publication/meeting/${meeting.id}`}>Publish the meeting as it is now</a>
      </p>
    </Note>
  );
}
