import { TrendTag } from '../../platform/design/index.ts';
import type { Visit } from '../../site/index.ts';
import type { ComputedRow } from '../report.ts';

/** The trend word of a row, linked to how it was decided where a visit is given. */
export function TrendOf({ visit, row: { id, trend } }: { visit?: Visit; row: ComputedRow }) {
  if (trend === null) return <>no word</>;
  if (visit === undefined) return <TrendTag {...trend} />;
  return <TrendTag {...trend} href={visit.href(`/measures/${id}#usual-variation`)} />;
}
