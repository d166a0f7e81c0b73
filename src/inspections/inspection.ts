import type { BaseSchema } from '../../db/schema.ts';
import { lastDay, type ResponseDuty } from './section-55.ts';

export const inspectionKinds = ['inspectorate', 'iopc', 'super-complaint', 'internal'] as const;
export type InspectionKind = (typeof inspectionKinds)[number];

export const recommendationKinds = ['recommendation', 'area-for-improvement', 'cause-of-concern'] as const;
export type RecommendationKind = (typeof recommendationKinds)[number];

export type CopyRecipient = BaseSchema['response_copy']['recipient'];

/** Under which law a response is owed, if any. */
export const dutyOf = (kind: InspectionKind, required: boolean): ResponseDuty | undefined => {
  if (!required) return undefined;
  return kind === 'iopc' ? 'paragraph-28b' : 'section-55';
};

/** Who gets a copy of the response. */
export const recipientsOf = (duty: ResponseDuty | undefined): readonly CopyRecipient[] => {
  if (duty === undefined) return [];
  return duty === 'paragraph-28b' ? ['iopc'] : ['inspectorate', 'home-secretary'];
};

/** How the response stands on a London day. */
export type ResponseStanding = 'none-asked' | 'due' | 'overdue' | 'in-time' | 'late';

interface Answered {
  published: Temporal.PlainDate;
  duty: ResponseDuty | undefined;
  /** The day the response was published, or for the IOPC sent; null until then. */
  answered: Temporal.PlainDate | null;
}

const { compare } = Temporal.PlainDate;

export function responseStanding(
  { published, duty, answered }: Answered,
  today: Temporal.PlainDate,
): ResponseStanding {
  if (duty === undefined) return 'none-asked';
  const last = lastDay(published);
  if (answered === null) return compare(today, last) > 0 ? 'overdue' : 'due';
  return compare(answered, last) > 0 ? 'late' : 'in-time';
}
