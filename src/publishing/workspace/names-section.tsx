import { Section } from '../../platform/design/index.ts';
import type { NameToLookAt } from '../records/flagged-in.ts';

/** Names that somebody should look at before they are public. */
export const NamesSection = ({ names }: { names: readonly NameToLookAt[] }) => (
  <Section
    title="Names"
    id="names"
    intro="Names of people who are no office-holders or senior staff, as far as words can tell. You tick on the preview that they may be public."
  >
    {names.length === 0 ? (
      <p>
        No name was found of anybody who is not an office-holder or senior staff. Look yourself all the same.
      </p>
    ) : (
      <NameList names={names} />
    )}
  </Section>
);

export const NameList = ({ names }: { names: readonly NameToLookAt[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {names.map(({ name, why, paper, where }, at) => (
      <li key={at}>
        <strong>{name}</strong> {why}
        {paper !== undefined && ` (in the paper “${paper}”)`}
        {where !== undefined && ` (${where})`}
      </li>
    ))}
  </ul>
);
