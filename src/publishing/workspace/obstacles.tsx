import { Note } from '../../platform/design/index.ts';
import type { Obstacle } from '../records/composed.ts';

/** Why it cannot be published as it is, each with where it is mended. */
export const Obstacles = ({ obstacles }: { obstacles: readonly Obstacle[] }) =>
  obstacles.length === 0 ? null : (
    <Note title="It cannot be published as it is">
      {obstacles.map(({ says, href }) => (
        <p key={says}>
          {says} {href !== undefined && <a href={href}>Go there</a>}
        </p>
      ))}
    </Note>
  );
