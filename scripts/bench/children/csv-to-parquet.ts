/** DuckDB's own reading of CSV files into one Parquet file, with its ordinary settings. */
import { openDuckDb, sqlText } from '../../../src/platform/duckdb/open-duckdb.ts';
import { peakMemory } from '../peak-memory.ts';

const [folder = '', parquet = ''] = process.argv.slice(2);
const db = await openDuckDb();
const begun = process.cpuUsage();
const start = performance.now();
await db.run(
  `copy (select * from read_csv(${sqlText(`${folder}/*/*.csv`)}, all_varchar = true)) to ${sqlText(parquet)} (format parquet)`,
);
const seconds = (performance.now() - start) / 1000;
const used = process.cpuUsage(begun);
db.close();
console.log(JSON.stringify({ seconds, cpu: (used.user + used.system) / 1e6, peak: peakMemory() }));
