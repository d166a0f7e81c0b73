import { generatedMark } from '../row-columns.ts';
import type { GeneratorPlan } from './generated-records.ts';
import { placesOf } from './places.ts';
import { chooser, randomFrom, scatteredCount, type Random } from './random.ts';

const header =
  'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing';

const searchesAMonth = 1080;

const type = chooser([['Person search', 74], ['Person and Vehicle search', 25], ['Vehicle search', 1]]); // prettier-ignore
const gender = chooser([['Male', 86], ['Female', 13], ['', 1]]); // prettier-ignore
const age = chooser([['10-17', 9], ['18-24', 28], ['25-34', 27], ['over 34', 29], ['', 7]]); // prettier-ignore
const ethnicity = chooser([
  ['White - English/Welsh/Scottish/Northern Irish/British|White', 800],
  ['White - Any other White background|White', 34],
  ['Asian/Asian British - Pakistani|Asian', 14],
  ['Asian/Asian British - Any other Asian background|Asian', 12],
  ['Black/African/Caribbean/Black British - African|Black', 20],
  ['Black/African/Caribbean/Black British - Any other Black/African/Caribbean background|Black', 9],
  ['Mixed/Multiple ethnic groups - White and Black Caribbean|Black', 16],
  ['Other ethnic group - Any other ethnic group|Other', 8],
  ['Other ethnic group - Not stated|White', 82],
  ['|', 4],
]); // prettier-ignore
const reason = chooser([
  ['Misuse of Drugs Act 1971 (section 23)|Controlled drugs', 64],
  ['Police and Criminal Evidence Act 1984 (section 1)|Article for use in theft', 14],
  ['Police and Criminal Evidence Act 1984 (section 1)|Offensive weapons', 11],
  ['Police and Criminal Evidence Act 1984 (section 1)|Stolen goods', 9],
  ['Firearms Act 1968 (section 47)|Firearms', 2],
]); // prettier-ignore
const outcome = chooser([
  ['A no further action disposal|False', 66],
  ['A no further action disposal|True', 6],
  ['Arrest|True', 10],
  ['Arrest|False', 4],
  ['Community resolution|True', 8],
  ['Khat or Cannabis warning|True', 2],
  ['Summons / charged by post|True', 1],
  ['|', 3],
]); // prettier-ignore

/** The lines of a stop-and-search file; instants are written in UTC, the month is the month in London. */
export function* searchesLines(plan: GeneratorPlan, month: Temporal.PlainYearMonth): Generator<string> {
  yield header;
  const random = randomFrom(`${plan.seed} searches ${month.toString()}`);
  const place = placesOf(plan.authorities, plan.seed);
  const first = month.toPlainDate({ day: 1 }).toZonedDateTime('Europe/London');
  const seconds = first.add({ months: 1 }).epochMilliseconds / 1000 - first.epochMilliseconds / 1000;
  const count = scatteredCount(random, searchesAMonth * plan.scale);
  for (let n = 0; n < count; n += 1) {
    const at = first.toInstant().add({ seconds: Math.floor(random.next() * seconds) });
    const where = random.next() < 0.02 ? undefined : place(random);
    yield [
      type(random),
      at.toString().replace('Z', '+00:00'),
      'False',
      generatedMark,
      where?.latitude ?? '',
      where?.longitude ?? '',
      ...whoAndWhy(random),
    ].join(',');
  }
}

function whoAndWhy(random: Random): string[] {
  const [defined = '', seen = ''] = ethnicity(random).split('|');
  const [law = '', object = ''] = reason(random).split('|');
  const [result = '', linked = ''] = outcome(random).split('|');
  const removed = random.next() < 0.03 ? 'True' : 'False';
  return [gender(random), age(random), defined, seen, law, object, result, linked, removed];
}
