import type { InspectionRows } from '../../inspections/index.ts';
import { inOrder, type MeetingRows, type MinutesRows } from '../../meetings/index.ts';

/** The page of the workspace where the words at a place of a meeting's content are written. */
export const writtenAtMeeting =
  ({ meeting, agenda, papers }: MeetingRows) =>
  (place: string): string => {
    const own = `/meetings/${meeting.id}`;
    const [, number, paper] = /^agenda\.(\d+)(?:\.papers\.(\d+))?/.exec(place) ?? [];
    const found = inOrder(agenda).find((one) => one.number === Number(number));
    if (found === undefined) return own;
    const ofItem = papers
      .filter((one) => one.agenda_item === found.id && one.removed_at === null)
      .toSorted((a, b) => a.position - b.position || a.id - b.id);
    const row = ofItem[Number(paper) - 1];
    return row === undefined ? `${own}/agenda/${found.id}` : `${own}/papers/${row.id}`;
  };

/** The same of minutes: a paragraph has a page of its own. */
export const writtenInMinutes =
  ({ meeting, minutes, sections, paragraphs }: MinutesRows) =>
  (place: string): string => {
    const own = `/meetings/${meeting.id}`;
    const [, section, paragraph] = /^sections\.(\d+)\.paragraphs\.(\d+)/.exec(place) ?? [];
    const of = sections.toSorted((a, b) => a.section - b.section)[Number(section) - 1]?.section;
    const row = paragraphs.filter((one) => one.section === of).toSorted((a, b) => a.paragraph - b.paragraph)[
      Number(paragraph) - 1
    ];
    return row === undefined
      ? `${own}#minutes-${minutes.part}`
      : `${own}/minutes/${minutes.part}/paragraphs/${row.id}`;
  };

/** The same of an inspection, on its one page. */
export const writtenAtInspection =
  ({ inspection, recommendations }: InspectionRows) =>
  (place: string): string => {
    const [, at] = /^recommendations\.(\d+)/.exec(place) ?? [];
    const row = recommendations[Number(at) - 1];
    return `/inspections/${inspection.id}${row === undefined ? '' : `#number-${row.number}`}`;
  };
