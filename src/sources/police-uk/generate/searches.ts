import { generatedMark } from '../row-columns.ts';
import type { Place } from './places.ts';
import { pickPlace } from './places.ts';
import type { Random } from './random.ts';

export const searchHeader =
  'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing';

type Choice = readonly (readonly [text: string, weight: number])[];

const ethnicities: Choice = [
  ['White - English/Welsh/Scottish/Northern Irish/British', 74], ['White - Any other White background', 5],
  ['Asian/Asian British - Any other Asian background', 2.2], ['Black/African/Caribbean/Black British - African', 1.8],
  ['Mixed/Multiple ethnic groups - White and Black Caribbean', 1.6], ['Other ethnic group - Any other ethnic group', 0.8],
  ['Other ethnic group - Not stated', 14.6],
]; // prettier-ignore
const objects: Choice = [
  ['Controlled drugs', 60],
  ['Offensive weapons', 14],
  ['Stolen goods', 12],
  ['Article for use in theft', 12],
  ['Fireworks', 2],
];
const outcomes: Choice = [
  ['A no further action disposal', 66],
  ['Arrest', 13],
  ['Community resolution', 13],
  ['Khat or Cannabis warning', 3],
  ['Summons / charged by post', 2],
  ['Caution (simple or conditional)', 1],
  ['', 2],
];
const ages: Choice = [
  ['10-17', 15],
  ['18-24', 30],
  ['25-34', 27],
  ['over 34', 24],
  ['', 4],
];

/** One invented search in a month, as a line of a stop-and-search file; times are UTC, as in real files. */
export function searchLine(month: Temporal.PlainYearMonth, places: readonly Place[], random: Random): string {
  const object = pick(objects, random);
  const outcome = pick(outcomes, random);
  const ethnicity = pick(ethnicities, random);
  const officer = /^(White|Asian|Black)/.exec(ethnicity)?.[1] ?? (random.share() < 0.8 ? 'White' : 'Other');
  const law =
    object === 'Controlled drugs'
      ? 'Misuse of Drugs Act 1971 (section 23)'
      : 'Police and Criminal Evidence Act 1984 (section 1)';
  const place = pickPlace(places, random);
  const linked =
    outcome === '' || outcome.startsWith('A no') ? 'False' : random.share() < 0.8 ? 'True' : 'False';
  return [
    random.share() < 0.25 ? 'Person and Vehicle search' : 'Person search', instantIn(month, random), 'False', generatedMark,
    place?.latitude ?? '', place?.longitude ?? '', random.share() < 0.87 ? 'Male' : 'Female', pick(ages, random),
    ethnicity, officer, law, object, outcome, linked, random.share() < 0.03 ? 'True' : 'False',
  ].join(','); // prettier-ignore
}

/** A London time within the month, given in UTC. */
function instantIn(month: Temporal.PlainYearMonth, random: Random): string {
  const day = month.toPlainDate({ day: 1 + random.below(month.daysInMonth) });
  const time = day.toZonedDateTime({
    timeZone: 'Europe/London',
    plainTime: new Temporal.PlainTime(random.below(24), random.below(60)),
  });
  return time.toInstant().toString().replace('Z', '+00:00');
}

function pick(choice: Choice, random: Random): string {
  let left = random.share() * choice.reduce((sum, [, weight]) => sum + weight, 0);
  return choice.find(([, weight]) => (left -= weight) < 0)?.[0] ?? choice[0]?.[0] ?? '';
}
