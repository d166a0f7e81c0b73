import { PageHeading } from '../platform/design/index.ts';
import type { WorkspaceContent } from './workspace.ts';

/** Not there and not for this person are one page. */
export const missingPage: WorkspaceContent = {
  title: 'Page not found',
  body: (
    <>
      <PageHeading title="Page not found" summary="There is nothing at this address for you." />
      <p>
        If you followed a link, what it leads to may have been removed, or may not be shared with you. Go to{' '}
        <a href="/">what needs you today</a>.
      </p>
    </>
  ),
};

const plain = (title: string, summary: string): WorkspaceContent => ({
  title,
  body: (
    <>
      <PageHeading title={title} summary={summary} />
      <p>
        Go to <a href="/">what needs you today</a>.
      </p>
    </>
  ),
});

export const foreignFormPage = plain(
  'That form was not sent from here',
  'For your safety, forms are taken from pages of this workspace only. Nothing was changed.',
);

export const unreadableFormPage = plain(
  'That form could not be taken',
  'It was larger than is allowed, or it was cut short on its way. Nothing was changed.',
);

export const unknownQueryPage = plain(
  'This address cannot be understood',
  'Part of the address is not one that this page knows.',
);

export const failedPage = plain(
  'Something went wrong on our side',
  'Nothing was changed. Please try again; if it happens again, tell the person who looks after this installation.',
);
