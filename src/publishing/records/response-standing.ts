import { leftOpen, leftOpenInWords, type InspectionRows } from '../../inspections/index.ts';
import type { Db, Obstacle } from './composed.ts';

/** Whether the response to a report may be published with it, and what is to be known of it before. */
export async function responseStanding(
  db: Db,
  { inspection, recommendations }: InspectionRows,
  reportOnly: boolean,
): Promise<{ obstacles: Obstacle[]; remarks: string[] }> {
  if (!inspection.response_required) return { obstacles: [], remarks: [] };
  const left = await leftOpen(db, recommendations);
  if (inspection.body_comments === '' || reportOnly) {
    const remark = 'This publishes the report without the response that the law asks for.';
    return { obstacles: [], remarks: [remark, ...left.map(leftOpenInWords)] };
  }
  const isWithoutChief = inspection.kind !== 'iopc' && inspection.chief_comments === '';
  return {
    obstacles: left.map((one) => ({
      says: `The response is not complete. ${leftOpenInWords(one)}`,
      href:
        one.action === undefined
          ? `/inspections/${inspection.id}#number-${one.number}`
          : `/publication/action/${one.action.id}`,
    })),
    remarks: isWithoutChief
      ? ['The chief officer’s comments are not given yet: without them the response is not complete.']
      : [],
  };
}
