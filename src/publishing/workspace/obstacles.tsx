import { Note } from '../../platform/design/index.ts';
import type { Obstacle } from '../records/composed.ts';
import type { Prepared } from '../records/prepare.ts';
import { previewPath } from './addresses.ts';
import { plainLook } from './look.ts';

interface Props {
  prepared: Prepared;
  obstacles: readonly Obstacle[];
}

/** Why it cannot be published as it is, each with where it is mended; else what should be known of it before. */
export const Obstacles = ({ prepared, obstacles }: Props) => (
  <>
    {obstacles.length > 0 && (
      <Note title="It cannot be published as it is">
        {obstacles.map(({ says, href }) => (
          <p key={says}>
            {says} <a href={href}>Mend it there</a>
          </p>
        ))}
        {prepared.kind === 'inspection' && !prepared.reportOnly && (
          <p>
            The report can be public before its response:{' '}
            <a href={previewPath(prepared, { ...plainLook, reportOnly: true })}>
              see the report without the response
            </a>
          </p>
        )}
      </Note>
    )}
    {prepared.remarks.length > 0 && (
      <Note title="Before you publish">
        {prepared.remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </Note>
    )}
  </>
);
