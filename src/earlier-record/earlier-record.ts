import type { LineOf } from '../platform/files/yaml-file.ts';
import type { EarlierMeeting } from './meeting-schema.ts';
import type { EarlierPerson } from './people-schema.ts';
import type { EarlierPlan } from './plan-schema.ts';

/** What a file says, and where it says it. */
export interface Written<Value> {
  file: string;
  value: Value;
  lineOf: LineOf;
}

/** What was decided and promised before the workspace was used, as the body folder brings it in `record/`. */
export interface EarlierRecord {
  people: Written<EarlierPerson[]>;
  /** The earliest first. */
  meetings: Written<EarlierMeeting>[];
  plans: Written<EarlierPlan>[];
}
