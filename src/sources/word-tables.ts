import { sqlText, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import { crimeTypes } from './police-uk/crime-types.ts';
import { outcomeTypes } from './police-uk/outcome-types.ts';
import { searchOutcomes } from './police-uk/search-outcomes.ts';

/** Makes the tables that turn the texts of the files into codes; tidy SELECTs join them. */
export async function makeWordTables(db: DuckDb): Promise<void> {
  await wordTable(db, 'crime_type_word', crimeTypes);
  await wordTable(db, 'outcome_word', outcomeTypes);
  await wordTable(db, 'search_outcome_word', searchOutcomes);
}

async function wordTable(db: DuckDb, name: string, words: Readonly<Record<string, string>>): Promise<void> {
  const rows = Object.entries(words).map(([text, code]) => `(${sqlText(text)}, ${sqlText(code)})`);
  await db.run(`create table ${name} as select * from (values ${rows.join(', ')}) word(text, code)`);
}
