import type { BaseSchema } from '../../db/schema.ts';

/** Where an action comes from. */
export type Origin = BaseSchema['action']['origin'];

/** Whose promise it is: the force's, or the body's own. It decides who reviews it and who signs it off. */
export const promisers = ['force', 'body'] as const;
export type PromisedBy = (typeof promisers)[number];

export type Progress = BaseSchema['action_update']['progress'];

export const origins = ['minute', 'recommendation', 'commitment', 'deliverable', 'other'] as const;
export const progressWords = ['not-started', 'on-track', 'at-risk', 'off-track', 'delivered'] as const;
