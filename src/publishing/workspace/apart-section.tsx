import { LinkList, Section } from '../../platform/design/index.ts';
import type { PublishedApart } from '../records/published-apart.ts';
import { publicationPath } from './addresses.ts';

/** What belongs to a meeting and does not go out with it. */
export const ApartSection = ({ apart }: { apart: readonly PublishedApart[] }) =>
  apart.length === 0 ? null : (
    <Section
      title="Published separately"
      id="apart"
      intro="These belong to the meeting, and are published after it. Actions can go out with the minutes that raised them."
    >
      <LinkList
        links={apart.map((one) => ({
          text: one.title,
          href: publicationPath(one),
          detail: one.version === null ? 'Not public' : `Version ${one.version} is public`,
        }))}
      />
    </Section>
  );
