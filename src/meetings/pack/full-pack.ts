import { timeInWords, londonTime } from '../london-time.ts';
import type { ItemOnSheet, MeetingSheet } from '../meetings-reads.ts';
import type { MinutesSheet } from '../minutes-reads.ts';
import { assuranceLevels, exemptionName, meetingKinds, minutesStates } from '../words.ts';
import type { Pack, PackItem, PackMinutes } from './pack.ts';
import { packFile } from './public-pack.ts';

/** The full edition: both parts, for those who may see them. */
export function fullPack({ meeting, attendance, agenda, minutes }: MeetingSheet): Pack {
  const people = Map.groupBy(attendance, ({ organisation }) => organisation);
  return {
    edition: 'full',
    title: meeting.title,
    when: `${timeInWords(meeting.starts_at)} (London)`,
    day: londonTime(meeting.starts_at).day,
    particulars: [
      { term: 'Kind', value: meetingKinds[meeting.kind] },
      { term: 'When', value: `${timeInWords(meeting.starts_at)} (London)` },
      ...(meeting.place === '' ? [] : [{ term: 'Where', value: meeting.place }]),
      ...(meeting.joining === '' ? [] : [{ term: 'How to join', value: meeting.joining }]),
      ...(meeting.cancelled_at === null
        ? []
        : [{ term: 'Cancelled', value: 'This meeting does not take place' }]),
    ],
    attendance: [...people].map(([organisation, ofOrganisation]) => ({
      organisation,
      people: ofOrganisation.map(
        ({ name, post, kind }) =>
          `${post === '' ? name : `${name}, ${post}`}${kind === 'apologies' ? ' (apologies)' : ''}`,
      ),
    })),
    agenda: agenda.map(packItem),
    minutes: minutes.map(packMinutes),
  };
}

const packItem = (one: ItemOnSheet): PackItem => ({
  number: one.number,
  part: one.part,
  title: one.title,
  exemption: one.part === 2 ? exemptionName(one.exemption) : '',
  summary: one.summary,
  papers: one.papers.map(({ title, is_supplement, file_hash, media_type, pages, bytes, body }) => ({
    title,
    isSupplement: is_supplement,
    file:
      file_hash === null || media_type === null
        ? null
        : packFile({ hash: file_hash, mediaType: media_type, pages, bytes: bytes ?? 0 }),
    body,
  })),
  assurance:
    one.assurance === undefined
      ? ''
      : `${assuranceLevels[one.assurance.level].word}: ${one.assurance.reason}`,
});

const packMinutes = ({ minutes, state, sections }: MinutesSheet): PackMinutes => ({
  part: minutes.part,
  title: `Minutes of Part ${minutes.part} (${minutesStates[state].toLowerCase()})`,
  sections: sections.map(({ section, title, paragraphs }) => ({
    title: `${section}. ${title}`,
    paragraphs: paragraphs
      .filter(({ removed_at }) => removed_at === null)
      .map(({ number, text, actions }) => ({
        number,
        text,
        actions: actions.map(({ reference, text: words }) => `${reference}: ${words}`),
      })),
  })),
});
