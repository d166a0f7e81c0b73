import type { Selectable } from 'kysely';
import type { BaseSchema } from '../../db/schema.ts';

/** Rows of the record as the database gives them. */
export type MeetingRow = Selectable<BaseSchema['meeting']>;
export type AttendanceRow = Selectable<BaseSchema['attendance']>;
export type ObserverRow = Selectable<BaseSchema['observer']>;
export type AgendaItemRow = Selectable<BaseSchema['agenda_item']>;
export type PaperRow = Selectable<BaseSchema['paper']>;
export type MinutesRow = Selectable<BaseSchema['minutes']>;
export type SectionRow = Selectable<BaseSchema['minute_section']>;
export type MinuteRow = Selectable<BaseSchema['minute']>;
export type CorrectionRow = Selectable<BaseSchema['minute_correction']>;
export type QuestionRow = Selectable<BaseSchema['question']>;
export type AssuranceRow = Selectable<BaseSchema['assurance']>;
