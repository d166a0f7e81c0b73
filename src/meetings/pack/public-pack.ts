import { timeInWords, londonTime } from '../london-time.ts';
import type {
  MeetingContent,
  MinutesContent,
  PublicAgendaItem,
  PublicAttendance,
  PublicPaper,
} from '../public-content.ts';
import { fileInWords } from '../file-in-words.ts';
import { assuranceLevels, exemptionName, meetingKinds } from '../words.ts';
import type { Pack, PackFile, PackItem, PackMinutes, PackPaper } from './pack.ts';

/** The public edition, made from public contents and nothing else: what they cannot hold cannot be in it. */
export function publicPack(meeting: MeetingContent, minutes: MinutesContent | null): Pack {
  return {
    edition: 'public',
    title: meeting.title,
    when: `${timeInWords(meeting.startsAt)} (London)`,
    day: londonTime(meeting.startsAt).day,
    particulars: particulars(meeting),
    attendance: attendance(meeting.attendance),
    agenda: meeting.agenda.map(packItem),
    minutes: minutes === null || minutes.state === 'draft' ? [] : [packMinutes(minutes)],
  };
}

const particulars = ({ kind, startsAt, place, contact, registrationClosesAt, cancelled }: MeetingContent) => [
  { term: 'Kind', value: meetingKinds[kind] },
  { term: 'When', value: `${timeInWords(startsAt)} (London)` },
  ...(place === '' ? [] : [{ term: 'Where', value: place }]),
  ...(cancelled ? [{ term: 'Cancelled', value: 'This meeting does not take place' }] : []),
  ...(registrationClosesAt === null
    ? []
    : [{ term: 'To observe', value: `Register by ${timeInWords(registrationClosesAt)} (London)` }]),
  ...(contact === '' ? [] : [{ term: 'Contact', value: contact }]),
];

const attendance = (rows: PublicAttendance): Pack['attendance'] =>
  rows.map(({ organisation, present, apologies, alsoPresent }) => ({
    organisation,
    people: [
      ...present.map(named),
      ...apologies.map((one) => `${named(one)} (apologies)`),
      ...(alsoPresent === 0 ? [] : [`${alsoPresent} more`]),
    ],
  }));

const named = ({ name, post }: { name: string | null; post: string }): string =>
  name === null ? post : post === '' ? name : `${name}, ${post}`;

function packItem(one: PublicAgendaItem): PackItem {
  if (one.part === 2) {
    const { number, exemption, trace } = one;
    return {
      number,
      part: 2,
      title: trace,
      exemption: exemptionName(exemption),
      summary: '',
      papers: [],
      assurance: '',
    };
  }
  const { number, title, summary, papers, assurance } = one;
  return {
    number,
    part: 1,
    title,
    exemption: '',
    summary,
    papers: papers.map(packPaper),
    assurance: assurance === null ? '' : `${assuranceLevels[assurance.level].word}: ${assurance.reason}`,
  };
}

const packPaper = (paper: PublicPaper): PackPaper => ({
  title: paper.title,
  isSupplement: paper.isSupplement,
  file: paper.kind === 'file' ? packFile(paper) : null,
  body: paper.kind === 'text' ? paper.words : '',
});

/** A file as the pack names it. */
export const packFile = ({
  hash,
  ...file
}: {
  hash: string;
  mediaType: string;
  pages: number | null;
  bytes: number;
}): PackFile => ({ hash, mediaType: file.mediaType, about: fileInWords(file) });

const packMinutes = ({ sections, meeting }: MinutesContent): PackMinutes => ({
  part: 1,
  title: `Minutes of ${meeting.title}`,
  sections: sections.map(({ number, title, paragraphs }) => ({
    title: `${number}. ${title}`,
    paragraphs: paragraphs.flatMap((one) =>
      one.words === null
        ? []
        : [
            {
              number: one.number,
              text: one.words,
              actions: one.actions.map(({ reference, words }) => `${reference}: ${words}`),
            },
          ],
    ),
  })),
});
