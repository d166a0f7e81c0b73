import { Hono } from 'hono';
import { z } from 'zod';
import { isDeclined, notThere } from '../../audit/index.ts';
import { plainFileName } from '../../platform/files/received/index.ts';
import {
  day,
  missing,
  optionalWords,
  words,
  type FileAnswer,
  type Missing,
  type Workspace,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { addEvidence } from '../evidence/add-evidence.ts';
import { evidenceFileFor } from '../evidence/evidence-file.ts';
import { evidenceLimit, receiveEvidenceFile, type BroughtFile } from '../evidence/receive-evidence-file.ts';
import { mayBringTo } from '../evidence/brings-evidence.ts';
import { removeEvidence } from '../evidence/remove-evidence.ts';
import { actionPage } from './action-page.tsx';

const input = z.strictObject({
  title: words('Say what it is'),
  effectiveOn: day('Enter the day it tells of'),
  words: optionalWords(4000),
  file: z.instanceof(File).optional(),
});
type Sent = Omit<z.infer<typeof input>, 'file'> & { file?: File | BroughtFile | undefined };

/** Bringing evidence, reading its file, taking it back. */
export function evidenceRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.post(
    '/actions/:id{[0-9]+}/evidence',
    workspace.form<Sent, { id: number }>({
      act: 'update own actions',
      input,
      limit: evidenceLimit,
      prepare: async (sent, { id }, actor) => {
        if (!(await mayBringTo(actor, workspace.records, Number(id)))) return notThere;
        if (!(sent.file instanceof File)) return sent;
        const file = await receiveEvidenceFile(workspace.scan, sent.file);
        return isDeclined(file) ? file : { ...sent, file };
      },
      run: async (doing, { file, effectiveOn, ...sent }, { id }) => {
        const brought = file instanceof File ? undefined : file;
        const added = await addEvidence(doing, {
          ...sent,
          action: Number(id),
          effectiveOn: effectiveOn.toString(),
          ...(brought === undefined ? {} : { file: brought.evidence }),
        });
        // Last: what is refused leaves no file behind, and no row is without its file.
        if (brought !== undefined && !isDeclined(added)) await workspace.papers.keep(brought.content);
        return added;
      },
      done: (_, { id }) => ({ to: `/actions/${id ?? ''}`, notice: 'The evidence is there.' }),
      again: actionPage,
    }),
  );
  app.post(
    '/actions/:id{[0-9]+}/evidence/:evidence{[0-9]+}/removal',
    workspace.form({
      act: 'update own actions',
      input: z.strictObject({}),
      run: (doing, _, { id, evidence }) =>
        removeEvidence(doing, { action: Number(id), evidence: Number(evidence) }),
      done: (_, { id }) => ({ to: `/actions/${id ?? ''}`, notice: 'The evidence is taken back.' }),
      again: actionPage,
    }),
  );
  app.get(
    '/actions/:id{[0-9]+}/evidence/:evidence{[0-9]+}',
    workspace.page(['see own actions', 'see all actions'], evidenceFile(workspace)),
  );
  return app;
}

const evidenceFile =
  ({ papers }: Workspace) =>
  async ({ actor, db, params }: WorkspaceVisit): Promise<FileAnswer | Missing> => {
    const found = await evidenceFileFor(actor, db, Number(params['id']), Number(params['evidence']));
    if (found === undefined) return missing;
    const file = await papers.read(found.file_hash);
    return file === undefined
      ? missing
      : { file, type: found.media_type, name: plainFileName(found.file_name, found.media_type, 'evidence') };
  };
