import type { ReportedSubject } from '../subject.ts';

/** Columns of a reported figure, as the files of the body folder have them. */
export const reportedColumns = [
  'measure',
  'area',
  'dimension',
  'category',
  'starts',
  'ends',
  'period_kind',
  'value',
  'qualifier',
  'numerator',
  'denominator',
  'half_width',
  'previous',
  'change_absolute',
  'change_percent',
  'change_points',
  'comparison',
  'document',
  'line',
  'note',
] as const;

/** A reported measure as data; nothing in it is computed here. */
export const reportedJson = ({ reported, observations }: ReportedSubject): object => ({
  measure: reported,
  provenance: 'reported',
  observations: observations.map(({ edition: _edition, position: _position, ...observation }) => observation),
});
