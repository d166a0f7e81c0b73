import { may } from '../../accounts/index.ts';
import { LinkList, Section } from '../../platform/design/index.ts';
import type { WorkspaceVisit } from '../../workspace/index.ts';
import type { MeetingSheet } from '../meetings-reads.ts';

/** The whole pack in one click, and the way to publishing. */
export function PackSection({ visit, sheet }: { visit: WorkspaceVisit; sheet: MeetingSheet }) {
  const { actor } = visit;
  const to = `/meetings/${sheet.meeting.id}/pack`;
  if (!may(actor, 'see meetings')) return null;
  return (
    <Section title={may(actor, 'publish') ? 'Pack and publication' : 'Pack'} id="pack">
      <LinkList
        links={[
          { text: 'Public pack', href: `${to}/public`, detail: 'Part 1 only, as the public may read it' },
          { text: 'Public pack (PDF)', href: `${to}/public.pdf` },
          ...(may(actor, 'see part 2')
            ? [
                { text: 'Full pack', href: `${to}/full`, detail: 'Both parts: private' },
                { text: 'Full pack (PDF)', href: `${to}/full.pdf` },
              ]
            : []),
          ...(may(actor, 'publish') ? publishLinks(sheet) : []),
        ]}
      />
    </Section>
  );
}

const publishLinks = ({ meeting, minutes, questions }: MeetingSheet) => [
  { text: 'Publish the meeting with its agenda and papers', href: `/publication/meeting/${meeting.id}` },
  ...minutes
    .filter((one) => one.minutes.part === 1)
    .map((one) => ({
      text: 'Publish the minutes of Part 1',
      href: `/publication/minutes/${one.minutes.id}`,
    })),
  ...questions
    .filter(({ isPrivate }) => !isPrivate)
    .map(({ id, number }) => ({ text: `Publish question ${number}`, href: `/publication/question/${id}` })),
];
