import { z } from 'zod';
import { optionalDay, optionalWords, rowId, tick, words } from '../../workspace/index.ts';

/** A number that may be left out: null then. */
export const optionalId = z
  .union([z.literal(''), rowId])
  .optional()
  .transform((value) => (value === '' || value === undefined ? null : value));

/** Who has to do it, of `OwnerFields`. */
export const ownerInput = { owner: optionalId, ownerPost: optionalWords(200) };

/** What opening and changing an action have together, as it comes from the form. */
export const actionInput = {
  text: words('Say what is to be done', 4000),
  ...ownerInput,
  strategicLead: optionalId,
  promisedBy: z.enum(['force', 'body']),
  due: optionalDay(),
  pastDueIsRight: tick,
  reviewOn: optionalDay(),
  theme: optionalId,
  priority: optionalWords(200),
  originReference: optionalWords(100),
  successCriteria: optionalWords(4000),
  part: z
    .enum(['1', '2'])
    .optional()
    .transform((value) => (value === '2' ? 2 : 1)),
  sharedWithPanel: tick,
};
