import { PageHeading } from '../../platform/design/index.ts';
import { plainFileName } from '../../platform/files/received/index.ts';
import type { KeptFiles } from '../../platform/files/kept-files.ts';
import {
  missing,
  type FileAnswer,
  type Missing,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { meetingFor } from '../meetings-reads.ts';
import { agendaItemPage } from './agenda-item-page.tsx';
import { idIn, trail } from './meeting-trail.ts';
import { PrivateMark } from './private-mark.tsx';
import { WrittenPaper } from './written-paper.tsx';

const sheetWithPaper = async (visit: WorkspaceVisit) => {
  const sheet = await meetingFor(visit.actor, visit.db, idIn(visit.params['id']));
  const wanted = idIn(visit.params['paper']);
  const one = sheet?.agenda.find(({ papers }) => papers.some(({ id }) => id === wanted));
  const paper = one?.papers.find(({ id }) => id === wanted);
  return sheet === undefined || one === undefined || paper === undefined ? undefined : { sheet, one, paper };
};

/** A paper: its file, under the name it came with, or the page that was written here. */
export const paperPage =
  (papers: KeptFiles) =>
  async (visit: WorkspaceVisit): Promise<WorkspaceContent | FileAnswer | Missing> => {
    const found = await sheetWithPaper(visit);
    if (found === undefined) return missing;
    const { sheet, one, paper } = found;
    if (paper.file_hash !== null) {
      const file = await papers.read(paper.file_hash);
      if (file === undefined) throw new Error(`the file of paper ${paper.id} is not here any more`);
      const type = paper.media_type ?? 'application/octet-stream';
      return { file, type, name: plainFileName(paper.file_name ?? '', type, 'paper') };
    }
    return {
      title: paper.title,
      section: 'meetings',
      breadcrumbs: trail(sheet.meeting),
      body: (
        <>
          <PageHeading
            title={paper.title}
            kicker={`${one.number}. ${one.title}`}
            summary={one.part === 2 ? <PrivateMark /> : undefined}
          />
          <WrittenPaper text={paper.body} />
        </>
      ),
    };
  };

/** The page of the item that a paper belongs to. */
export async function itemPageOfPaper(visit: WorkspaceVisit): Promise<WorkspaceContent | Missing> {
  const found = await sheetWithPaper(visit);
  if (found === undefined) return missing;
  return agendaItemPage({ ...visit, params: { ...visit.params, item: String(found.one.id) } });
}
