/** Writes `docs/readings.schema.json`, the JSON Schema of what `answerable readings --format json` prints. */
import { writeFile } from 'node:fs/promises';
import { readingsJsonSchema } from '../src/measures/readings/reading-json.ts';

const path = new URL('../docs/readings.schema.json', import.meta.url);
await writeFile(path, `${JSON.stringify(readingsJsonSchema(), null, 2)}\n`);
