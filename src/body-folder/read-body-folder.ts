import { join, resolve } from 'node:path';
import { forceOf, readAreas, readBody, readPopulationGroups, type Body } from '../bodies/index.ts';
import { readEarlierRecord } from '../earlier-record/index.ts';
import { readGlossary } from '../glossary/index.ts';
import { readCatalogue, readObservations } from '../measures/index.ts';
import { readPlan } from '../plan/index.ts';
import { isRefused, sortFaults, type Fault, type Refused } from '../platform/files/fault.ts';
import type { BodyFolder } from './body-folder.ts';
import { readAllBoundaries, readSources } from '../sources/index.ts';
import { groupFaults, planFaults, rebaseFaults, setOfCodes, setOfIds, type Known } from './cross-checks.ts';
import { listFolder, type FolderFiles } from './folder-files.ts';
import { folderHash } from './folder-hash.ts';
import { sourceFaults, tablesOf } from './source-checks.ts';

/** Reads a body folder whole, or says everything that is wrong with it, sorted by file and line. */
export async function readBodyFolder(dir: string): Promise<BodyFolder | Refused> {
  const folder = resolve(dir);
  const files = await listFolder(folder);
  if (isRefused(files)) return { refused: sortFaults(files.refused) };
  const faults: Fault[] = [...files.faults];
  const read = await readParts(folder, files, faults);
  if (read === undefined || faults.length > 0) return { refused: sortFaults(faults) };
  const hash = await folderHash(folder, files.all, read.measures);
  return { folder, hash, ...read, notes: [...files.notes, ...notesOn(read.body)] };
}

async function readParts(folder: string, files: FolderFiles, faults: Fault[]) {
  const at = (file: string) => [join(folder, file), file] as const;
  const said = new Set(files.faults.map(({ file }) => file));
  const kept = <T>(outcome: T | Refused): T | undefined => {
    if (!isRefused(outcome)) return outcome;
    faults.push(...outcome.refused.filter(({ file }) => !said.has(file)));
    return undefined;
  };
  const body = kept(await readBody(...at('body.yaml')));
  const areas = kept(await readAreas(...at('areas.csv'), body?.value.force.area))?.areas;
  const hasGroups = files.all.includes('population-groups.csv');
  const groups = hasGroups ? kept(await readPopulationGroups(...at('population-groups.csv')))?.groups : [];
  const plan = kept(await readPlan(folder, files.plan));
  const terms = kept(await readGlossary(...at('glossary.yaml')))?.terms;
  const sources = kept(await readSources(join(folder, 'sources')));
  const boundaries = kept(await readAllBoundaries(folder, sources ?? [], files.all))?.areas;
  const measures = kept(await readCatalogue(folder, tablesOf(sources ?? [])))?.measures;
  const known: Known = { measures: measures && setOfIds(measures), areas: areas && setOfCodes(areas) };
  const observations = kept(await readObservations(folder, known))?.observations;
  const hasRecord = files.record.length > 0;
  const record = hasRecord ? kept(await readEarlierRecord(folder, files.record)) : undefined;
  if (plan) faults.push(...planFaults(plan, known));
  if (body) faults.push(...rebaseFaults(body.value, body.lineOf, known));
  if (groups) faults.push(...groupFaults(groups, known));
  if (sources) faults.push(...sourceFaults(sources, files));
  if (!body || !areas || !groups || !plan || !terms || !sources || !boundaries || !measures || !observations)
    return undefined;
  return {
    body: body.value,
    areas,
    groups,
    plan: plan.plan,
    terms,
    sources,
    boundaries,
    measures,
    observations,
    record,
  };
}

function notesOn(body: Body): string[] {
  const force = forceOf(body.force.slug);
  if (force === undefined) {
    return [
      `body.yaml: force.slug "${body.force.slug}" is not a force of data.police.uk, so "fetch" cannot find its records.`,
    ];
  }
  return [];
}
