import { missing, type Missing, type WorkspaceContent, type WorkspaceVisit } from '../../workspace/index.ts';
import type { MeetingRow } from '../rows.ts';

/** A page about one meeting, by the number in its address; what is not there for this actor is missing. */
export const pageOr =
  (make: (visit: WorkspaceVisit, id: number) => Promise<WorkspaceContent | undefined>) =>
  async (visit: WorkspaceVisit): Promise<WorkspaceContent | Missing> => {
    const id = idOf(visit.params['id']);
    return (id === undefined ? undefined : await make(visit, id)) ?? missing;
  };

/** An id from an address: a number that a row may have. */
export const idOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;

/** As `idOf`, for commands: 0 is the id of nothing. */
export const idIn = (text: string | undefined): number => idOf(text) ?? 0;

/** The way back from a page about one meeting. */
export const trail = ({ id, title }: Pick<MeetingRow, 'id' | 'title'>) => [
  { text: 'Meetings', href: '/meetings' },
  { text: title, href: `/meetings/${id}` },
];
