import { sqlText, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import { crimeTypes } from './police-uk/crime-types.ts';
import { outcomeTypes } from './police-uk/outcome-types.ts';
import { searchOutcomes } from './police-uk/search-outcomes.ts';
import type { WordList } from './table-format.ts';

/** Makes the tables that turn the texts of the files into codes; tidy SELECTs join them. */
export async function makeWordTables(db: DuckDb): Promise<void> {
  await wordTable(db, 'crime_type_word', crimeTypes);
  await wordTable(db, 'outcome_word', outcomeTypes);
  await wordTable(db, 'search_outcome_word', searchOutcomes);
}

/** Codes that stand for an empty text; they belong to the type so that a column of codes can hold them. */
const emptyCodes: Partial<Record<WordList, string>> = {
  outcome_word: 'none',
  search_outcome_word: 'not-recorded',
};

/** Texts and codes are enumerations: they take a byte a row, and Parquet writes them without looking at them. */
async function wordTable(db: DuckDb, name: WordList, words: Readonly<Record<string, string>>): Promise<void> {
  const listed = (texts: string[]) => [...new Set(texts)].map(sqlText).join(', ');
  const empty = emptyCodes[name];
  await db.run(`create type ${name}_text as enum (${listed(Object.keys(words))})`);
  await db.run(
    `create type ${name}_code as enum (${listed([...Object.values(words), ...(empty === undefined ? [] : [empty])])})`,
  );
  const rows = Object.entries(words).map(([text, code]) => `(${sqlText(text)}, ${sqlText(code)})`);
  await db.run(`create table ${name} as select text::${name}_text as text, code::${name}_code as code
    from (values ${rows.join(', ')}) word(text, code)`);
}
