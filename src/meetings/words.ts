import type { RecordSchema } from '../../db/record-schema.ts';

export type MeetingKind = RecordSchema['meeting']['kind'];
export type AssuranceLevel = RecordSchema['assurance']['level'];
export type AskedBy = RecordSchema['question']['asked_by'];
export type Part = 1 | 2;

export const meetingKinds: Readonly<Record<MeetingKind, string>> = {
  'scrutiny-board': 'Scrutiny board',
  thematic: 'Thematic meeting',
  'public-scrutiny': 'Public scrutiny meeting',
  other: 'Other meeting',
};

/** Sections of the Freedom of Information Act 2000 under which an agenda item may be taken in private. */
export const exemptions = {
  '22': 'Information intended for future publication',
  '23': 'Bodies dealing with security matters',
  '24': 'National security',
  '27': 'International relations',
  '29': 'The economy',
  '30': 'Investigations and proceedings',
  '31': 'Law enforcement',
  '32': 'Court records',
  '33': 'Audit functions',
  '36': 'Prejudice to the effective conduct of public affairs',
  '38': 'Health and safety',
  '39': 'Environmental information',
  '40': 'Personal information',
  '41': 'Information provided in confidence',
  '42': 'Legal professional privilege',
  '43': 'Commercial interests',
  '44': 'Prohibitions on disclosure',
} as const;

/** Those of which the public interest is not weighed, always or in most cases. */
export const withoutInterestTest: readonly string[] = ['23', '32', '40', '41', '44'] satisfies Exemption[];

export type Exemption = keyof typeof exemptions;

/** "Section 31 of the Freedom of Information Act 2000: law enforcement". */
export const exemptionName = (section: string): string => {
  const subject = (exemptions as Readonly<Record<string, string>>)[section];
  const named = `Section ${section} of the Freedom of Information Act 2000`;
  return subject === undefined ? named : `${named}: ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
};

export const partNames: Readonly<Record<Part, string>> = {
  1: 'Part 1: public items',
  2: 'Part 2: private items',
};

/** Said under the heading of Part 2. */
export const whyPrivate =
  'Items that are taken in private. For each, the exemption of the Freedom of Information Act 2000 is named.';

/** A word and a shape, so that the level never rests on colour alone. */
export const assuranceLevels: Readonly<Record<AssuranceLevel, { word: string; shape: string }>> = {
  assured: { word: 'Assured', shape: '●' },
  partly: { word: 'Partly assured', shape: '◐' },
  not: { word: 'Not assured', shape: '○' },
};

export const askers: Readonly<Record<AskedBy, string>> = {
  'office-holder': 'the office-holder',
  public: 'a member of the public',
  panel: 'the police and crime panel',
};

export type MinutesState = 'draft' | 'circulated' | 'approved';

export const minutesStates: Readonly<Record<MinutesState, string>> = {
  draft: 'Draft',
  circulated: 'Circulated',
  approved: 'Approved',
};
