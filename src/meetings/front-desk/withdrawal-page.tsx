import { Prose } from '../../platform/design/index.ts';
import { Govuk } from '../../platform/html/index.ts';
import type { PageContent } from '../../site/index.ts';
import { timeInWords } from '../london-time.ts';
import type { MeetingContent } from '../public-content.ts';
import { frame, Heading, saidPage } from './desk-pages.tsx';
import type { Registered } from './front-desk.ts';

/** Where the link of a receipt leads to: asks once, or says why there is nothing to ask. */
export function withdrawalPage(meeting: MeetingContent, standing: Registered, to: string): PageContent {
  switch (standing) {
    case 'registered':
      return askPage(meeting, to);
    case 'withdrawn':
      return saidPage(
        meeting,
        'This registration is withdrawn',
        'The office sees that you withdrew. If you can come after all, you can register again for as long as registering is open.',
      );
    case 'begun':
      return saidPage(
        meeting,
        'It is too late to withdraw',
        'The meeting has begun. If you do not come, you need do nothing.',
      );
  }
}

const askPage = (meeting: MeetingContent, to: string): PageContent => ({
  ...frame(meeting, 'Withdraw your registration'),
  body: (
    <>
      <Heading meeting={meeting} title="Withdraw your registration" />
      <Prose>
        <p>
          You are registered to observe this meeting. If you cannot come, or somebody else gave your address,
          you can withdraw until the meeting begins, {timeInWords(meeting.startsAt)} (London time). The office
          sees that you withdrew.
        </p>
        <form method="post" action={to}>
          <Govuk of="button" params={{ text: 'Withdraw my registration' }} />
        </form>
        <p>
          <a href={`/meetings/${meeting.slug}`}>Stay registered and go to the meeting</a>
        </p>
      </Prose>
    </>
  ),
});
