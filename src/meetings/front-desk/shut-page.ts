import { plainWords } from '../../record-text/index.ts';
import type { PageContent } from '../../site/index.ts';
import type { MeetingContent } from '../public-content.ts';
import { saidPage } from './desk-pages.tsx';
import type { Shut } from './front-desk.ts';

/**
 * Said from the moment at which a meeting was cancelled or moved, whatever is still published of it; `service` is what
 * cannot be done: "Registering to observe".
 */
export function shutPage(service: string, meeting: MeetingContent, shut: Shut): PageContent {
  switch (shut) {
    case 'cancelled':
      return saidPage(meeting, 'This meeting is cancelled', cancelledWords(meeting));
    case 'moved':
      return saidPage(
        meeting,
        `${service} has to wait`,
        'This meeting is moved to another time. Nothing was sent. Once its new time stands on the page of the meeting, you can come back here.',
      );
    case 'missing':
      return saidPage(
        meeting,
        `${service} is closed`,
        'It is not possible any more for this meeting. Nothing was sent. The office can tell you more.',
      );
  }
}

const cancelledWords = ({ cancelledBecause }: MeetingContent): string =>
  cancelledBecause === undefined
    ? 'It does not take place. Nothing was sent.'
    : `It does not take place. Nothing was sent. ${plainWords(cancelledBecause)}`;
