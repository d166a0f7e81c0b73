import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { readingJson } from '../../src/measures/index.ts';
import { openExampleSite, type ExampleSite } from '../support/example-site.ts';

let site: ExampleSite;
before(async () => (site = await openExampleSite()));
after(() => site.close());

const json = async (address: string): Promise<unknown> => {
  const answer = await site.app.request(address);
  assert.equal(answer.status, 200, address);
  return answer.json();
};

const catalogue = z.array(z.object({ id: z.string(), breakdowns: z.array(z.string()).default([]) }));

test('every list of readings that the API gives is as its published schema says', async () => {
  const measures = catalogue.parse(await json('/api/v1/measures.json'));
  let readings = 0;
  for (const { id, breakdowns } of measures) {
    const asked = ['', '&window=month&area=all', ...breakdowns.map((by) => `&by=${by}`)];
    for (const more of asked) {
      const address = `/api/v1/readings?measure=${id}${more}`;
      const read = z.array(readingJson).safeParse(await json(address));
      assert.ok(read.success, `${address}: ${read.error?.message ?? ''}`);
      readings += read.data.length;
    }
  }
  assert.ok(readings > measures.length);
});

test('files of readings, the page of a measure and a figure give readings in the same form', async () => {
  const file = z.array(readingJson).parse(await json('/api/v1/readings/crime-burglary.json'));
  assert.ok(file.length > 1);
  const page = z.object({
    figure: z.string(),
    readings: z.array(readingJson),
    areas: z.array(z.object({ readings: z.array(readingJson) })),
  });
  const { figure, areas } = page.parse(await json('/measures/crime-burglary.json'));
  assert.ok(areas.length > 0);
  z.object({ reading: readingJson }).parse(await json(`${figure}.json`));
});
