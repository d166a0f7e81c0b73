/** Writes `docs/claims.schema.json`, the JSON Schema of what `answerable check --format json` prints. */
import { writeFile } from 'node:fs/promises';
import { claimsJsonSchema } from '../src/claims/formats/claim-json.ts';

const path = new URL('../docs/claims.schema.json', import.meta.url);
await writeFile(path, `${JSON.stringify(claimsJsonSchema(), null, 2)}\n`);
