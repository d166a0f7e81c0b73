import { assuranceLevels, type AssuranceLevel } from '../words.ts';

/** A level in a shape and a word. */
export const AssuranceMark = ({ level }: { level: AssuranceLevel }) => (
  <span class="level">
    <span aria-hidden="true">{assuranceLevels[level].shape}</span> {assuranceLevels[level].word}
  </span>
);
