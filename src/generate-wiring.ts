import { ingestContextOf, readBodyFolder } from './body-folder/index.ts';
import { isRefused } from './platform/files/fault.ts';
import { makeGenerateCommand } from './sources/generate-index.ts';

/** Example records are made for the force of a body folder and its local authorities. */
export const wiredGenerate = makeGenerateCommand(async (bodyFolder) => {
  const folder = await readBodyFolder(bodyFolder);
  if (isRefused(folder)) return folder;
  const { force, authorities = [] } = ingestContextOf(folder);
  return { ...force, authorities };
});
