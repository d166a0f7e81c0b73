import { Hono } from 'hono';
import { isDeclined, type Declined } from '../../audit/index.ts';
import { hashOfFile } from '../../platform/files/kept-files.ts';
import { largestFile, plainFileName, receiveFile } from '../../platform/files/received/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { addAgendaItem } from '../arranging/add-agenda-item.ts';
import { editAgendaItem } from '../arranging/edit-agenda-item.ts';
import { moveAgendaItem } from '../arranging/move-agenda-item.ts';
import { removeAgendaItem } from '../arranging/remove-agenda-item.ts';
import { giveAssurance } from '../assurance/give-assurance.ts';
import { addPaper, type FileOfPaper } from '../papers/add-paper.ts';
import { editPaper } from '../papers/edit-paper.ts';
import { removePaper } from '../papers/remove-paper.ts';
import { replacePaperFile } from '../papers/replace-paper-file.ts';
import { agendaItemPage } from './agenda-item-page.tsx';
import {
  assurance,
  editedItem,
  editedPaper,
  move,
  newFile,
  newItem,
  newPaper,
  onlyVersion,
} from './inputs.ts';
import { meetingPage } from './meeting-page.tsx';
import { idIn } from './meeting-trail.ts';
import { itemPageOfPaper, paperPage } from './paper-page.tsx';
import type { z } from 'zod';

const act = 'arrange meetings';
const agenda = '/meetings/:id{[0-9]+}/agenda';
const agendaItem = `${agenda}/:item{[0-9]+}`;
const paper = '/meetings/:id{[0-9]+}/papers/:paper{[0-9]+}';

const toAgenda =
  (notice: string) =>
  (_: unknown, { id = '' }: Record<string, string>) => ({
    to: `/meetings/${id}#agenda`,
    notice,
  });
const toItem =
  (notice: string, part = '') =>
  (_: unknown, { id = '', item: one = '' }: Record<string, string>) => ({
    to: `/meetings/${id}/agenda/${one}${part}`,
    notice,
  });

/** The agenda with its papers and assurance. */
export function agendaRoutes(workspace: Workspace): Hono {
  const app = new Hono({ strict: false });
  const { page, form } = workspace;
  app.post(
    agenda,
    form({
      act,
      input: newItem,
      run: (doing, input, { id }) => addAgendaItem(doing, { ...input, meeting: idIn(id) }),
      done: toAgenda('The item is on the agenda.'),
      again: meetingPage,
    }),
  );
  app.get(agendaItem, page(['see meetings', 'see what is shared with the panel'], agendaItemPage));
  app.post(
    agendaItem,
    form({
      act,
      input: editedItem,
      run: (doing, input, { item: one }) => editAgendaItem(doing, { ...input, id: idIn(one) }),
      done: toItem('The item is saved.'),
      again: agendaItemPage,
    }),
  );
  app.post(
    `${agendaItem}/move`,
    form({
      act,
      input: move,
      run: (doing, { to }, { item: one }) => moveAgendaItem(doing, { id: idIn(one), to }),
      done: toAgenda('The item is moved.'),
      again: meetingPage,
    }),
  );
  app.post(
    `${agendaItem}/removal`,
    form({
      act,
      input: onlyVersion,
      run: (doing, { version }, { item: one }) => removeAgendaItem(doing, { id: idIn(one), version }),
      done: toAgenda('The item is off the agenda.'),
      again: agendaItemPage,
    }),
  );
  app.post(
    `${agendaItem}/assurance`,
    form({
      act: 'give assurance',
      input: assurance,
      run: (doing, input, { item: one }) => giveAssurance(doing, { ...input, agendaItem: idIn(one) }),
      done: toItem('The assurance is saved.', '#assurance'),
      again: agendaItemPage,
    }),
  );
  app.route('/', paperRoutes(workspace));
  return app;
}

/** A form that brings a file, and the file once it was looked at. */
interface WithFile {
  file?: File | undefined;
  removeMetadata: boolean;
  received?: { file: FileOfPaper; content: Uint8Array };
}
type PaperSent = z.infer<typeof newPaper> & WithFile;
type FileSent = z.infer<typeof newFile> & WithFile;

function paperRoutes({ page, form, papers, scan }: Workspace): Hono {
  const app = new Hono({ strict: false });
  const limit = largestFile + 1_000_000;
  const receive = async <Sent extends WithFile>(input: Sent): Promise<Sent | Declined> => {
    if (input.file === undefined) return input;
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    const received = await receiveFile(bytes, { scan, removeMetadata: input.removeMetadata });
    if ('refused' in received) return { declined: received.refused, field: 'file' };
    const { mediaType, pages, metadataRemoved, bytes: content } = received;
    const file = {
      hash: hashOfFile(content),
      bytes: content.length,
      name: plainFileName(input.file.name, mediaType, 'paper'),
      mediaType,
      pages,
      metadataRemoved,
    };
    return { ...input, received: { file, content } };
  };
  app.post(
    `${agendaItem}/papers`,
    form<PaperSent, { id: number }>({
      act,
      input: newPaper,
      limit,
      prepare: receive,
      run: async (doing, { title, isSupplement, body, received }, { item: one }) => {
        const added = await addPaper(doing, {
          agendaItem: idIn(one),
          title,
          isSupplement,
          content: received === undefined ? { body } : { file: received.file },
        });
        // Last: what is refused leaves no file behind, and no row is without its file.
        if (received !== undefined && !isDeclined(added)) await papers.keep(received.content);
        return added;
      },
      done: toItem('The paper is added.', '#papers'),
      again: agendaItemPage,
    }),
  );
  app.get(paper, page(['see meetings', 'see what is shared with the panel'], paperPage(papers)));
  app.post(
    paper,
    form({
      act,
      input: editedPaper,
      run: (doing, input, { paper: one }) => editPaper(doing, { ...input, id: idIn(one) }),
      done: toAgenda('The paper is saved.'),
      again: itemPageOfPaper,
    }),
  );
  app.post(
    `${paper}/file`,
    form<FileSent, object>({
      act,
      input: newFile,
      limit,
      prepare: receive,
      run: async (doing, { version, received }, { paper: one }) => {
        if (received === undefined) throw new Error('a file was sent and not looked at');
        const replaced = await replacePaperFile(doing, { id: idIn(one), version, file: received.file });
        if (!isDeclined(replaced)) await papers.keep(received.content);
        return replaced;
      },
      done: toAgenda('The file is replaced. The earlier one is kept in the record.'),
      again: itemPageOfPaper,
    }),
  );
  app.post(
    `${paper}/removal`,
    form({
      act,
      input: onlyVersion,
      run: (doing, { version }, { paper: one }) => removePaper(doing, { id: idIn(one), version }),
      done: toAgenda('The paper is taken off.'),
      again: itemPageOfPaper,
    }),
  );
  return app;
}
