import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newest, runFetch, withBoundary, workplace } from '../../../../test/support/police-uk-fetches.ts';
import { policeUkService } from '../../../../test/support/police-uk-service.ts';

for (const [words, exit, says] of [
  ['--force cheshire --from 2025-12 --to 2025-10', 2, /--from 2025-12 is later than --to 2025-10/],
  ['--force cheshire --from 2025-10 --to 2026-02', 2, /lies in the future/],
  ['--force Cheshire --from 2025-10 --to 2025-12', 2, /such as west-midlands/],
  ['--from 2025-10 --to 2025-12', 2, /required option '--force <slug>'/],
  ['--force cheshire --from 2025-10 --to 2025-12 --archive --from-api', 2, /cannot be used with/],
  [
    '--force chesire --from 2025-10 --to 2025-12',
    1,
    /--force chesire: data.police.uk has no such force. Use one of: avon-and-somerset, cheshire, btp/,
  ],
  [
    '--force cheshire --from 2025-10 --to 2026-01',
    1,
    /--to 2026-01: is not published yet: the newest month at data.police.uk is 2025-12. Use --to 2025-12/,
  ],
  [
    '--force cheshire --from 2025-10 --to 2025-12 --from-api --body no-such-body',
    1,
    /the boundary of the force is needed/,
  ],
  [
    '--force cheshire --from 2020-01 --to 2025-12 --from-api --boundary force.geojson',
    1,
    /the API no longer has 2020-01 to 2025-09/,
  ],
  ['--force btp --from 2025-10 --to 2025-12 --from-api', 1, /has no area of its own/],
] as const) {
  test(`"${words}" ends with exit code ${exit} and says why`, async () => {
    await using service = await policeUkService(newest);
    await using place = await workplace();
    await withBoundary(place.path);
    const { exit: ended, notes, ingested } = await runFetch(service, place.path, words);
    assert.equal(ended, exit, notes);
    assert.match(notes, says);
    assert.deepEqual(ingested, []);
  });
}
