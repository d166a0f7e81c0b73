import { openAction, type OpenedAction } from '../../actions/index.ts';
import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { paragraphOf } from './minutes-in-draft.ts';

export interface ActionFromMinute {
  minute: number;
  text: string;
  /** A person of the record, or a post: one of the two. */
  owner: number | null;
  ownerPost: string;
  /** `2021-03-31`, or '' while there is no day. */
  due: string;
  /** Whether whoever typed a due day that is past says that it is right. */
  pastDueIsRight?: boolean;
}

/** Opens an action where it was promised: the paragraph keeps a link to it, whatever becomes of either. */
export async function raiseAction(
  doing: Doing,
  { minute, text, owner, ownerPost, due, pastDueIsRight }: ActionFromMinute,
): Promise<(OpenedAction & { meeting: number }) | Declined> {
  const found = await paragraphOf(doing, minute);
  if (found === undefined) return notThere;
  const opened = await openAction(doing, {
    origin: 'minute',
    minute,
    text,
    ...(owner === null ? {} : { owner }),
    ownerPost,
    ...(due === '' ? {} : { due }),
    ...(pastDueIsRight === undefined ? {} : { pastDueIsRight }),
  });
  return isDeclined(opened) ? opened : { ...opened, meeting: found.minutes.meeting };
}
