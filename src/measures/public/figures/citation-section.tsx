import { Section } from '../../../platform/design/index.ts';
import type { Visit } from '../../../site/index.ts';
import { readingText } from '../../words/readings.ts';
import { showPeriod } from '../../words/periods.ts';
import { figurePath } from '../addresses.ts';
import type { ShownMeasure } from '../shown-measure.ts';

/** How to quote the figure so that anybody can find the same number again. */
export function CitationSection({
  visit,
  address,
  shown,
}: {
  visit: Visit;
  /** Where readers find the site, so that the address can be typed from paper. */
  address: string;
  shown: Pick<ShownMeasure, 'definition' | 'figures' | 'area' | 'to' | 'twelveMonths'>;
}) {
  const { definition, figures, area, to, twelveMonths } = shown;
  const path = figurePath({
    round: figures.round.id,
    measure: definition.id,
    area: area.code,
    window: '12-months',
    to,
  });
  return (
    <Section title="Quote this figure" id="cite">
      <p>
        {visit.bodyName}, “{definition.title}, {area.name}, {showPeriod(twelveMonths)}:{' '}
        {readingText(twelveMonths, definition)}{' '}
        {definition.unit === 'percent' || twelveMonths.value === null ? '' : definition.unit}”, Answerable,
        definition version {twelveMonths.version}, round {figures.round.id}.{' '}
        <a href={path}>{address + path}</a>
      </p>
      <p>
        That address will give the same number for as long as the site stands, also when later data change it.
      </p>
    </Section>
  );
}
