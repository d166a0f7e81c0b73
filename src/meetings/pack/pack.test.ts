import assert from 'node:assert/strict';
import { test } from 'node:test';
import { march, meetingDesk, privateItem, publicItem } from '../../../test/support/meeting-desk.ts';
import { insideOfPdf, wordsOnPages } from '../../../test/support/pdf-words.ts';
import { compilePdf } from '../../platform/pdf/compile-pdf.ts';
import { giveAssurance } from '../assurance/give-assurance.ts';
import { meetingRows, minutesRows } from '../content-rows.ts';
import { meetingFor } from '../meetings-reads.ts';
import { circulateMinutes } from '../minutes/circulate-minutes.ts';
import { addPaper } from '../papers/add-paper.ts';
import { isKeptPrivate } from '../public-content.ts';
import { publicMeeting } from '../public-meeting.ts';
import { publicMinutes } from '../public-minutes.ts';
import { fullPack } from './full-pack.ts';
import { packFile } from './pack-file.tsx';
import { publicPack } from './public-pack.ts';
import { settleWords } from './settle-words.ts';
import { typstPack } from './typst-pack.ts';

const house = { body: 'A body', colour: '#1f5673' };
const figures = () => Promise.resolve({ words: '1,139', href: '/figures/1' });

async function packedMeeting() {
  const desk = await meetingDesk();
  const { act, addItem, records } = desk;
  const meeting = await desk.arrange({ ...march, joining: 'Quillsecret' });
  const open = await addItem(meeting.id, { ...publicItem, summary: 'Openly said.' });
  const hidden = await addItem(meeting.id, { ...privateItem, summary: 'Zephyrsummary' });
  for (const [agendaItem, body] of [
    [
      open.id,
      '## Heading\n\nRecorded crime: {{figure measure=burglary}}.\n\n{{private personal information: Mx Quillname}}',
    ],
    [hidden.id, 'Zephyrpaper'],
  ] as const)
    await act('arrange meetings', (doing) =>
      addPaper(doing, {
        agendaItem,
        title: agendaItem === open.id ? 'Plan' : 'Zephyrtitle',
        isSupplement: false,
        content: { body },
      }),
    );
  await act('give assurance', (doing) =>
    giveAssurance(doing, { agendaItem: hidden.id, level: 'not', reason: 'Zephyrreason' }),
  );
  const one = await desk.minutesOf(meeting.id, 1);
  await desk.write(one.id, 'Noted by {{private personal information: Quillminute}}.');
  await act('write minutes', (doing) => circulateMinutes(doing, { id: one.id, version: 1 }));
  const two = await desk.minutesOf(meeting.id, 2);
  await desk.write(two.id, 'Zephyrminute', 2);
  const content = publicMinutes((await minutesRows(records, one.id))!);
  assert.ok(!isKeptPrivate(content));
  const open_ = publicPack(publicMeeting((await meetingRows(records, meeting.id))!), content);
  const full = fullPack((await meetingFor(desk.officer, records, meeting.id))!);
  await desk.close();
  return { open: await settleWords(open_, figures), full: await settleWords(full, figures) };
}

test('the public edition holds no private word, in its page and in its PDF to the last byte', async () => {
  const { open, full } = await packedMeeting();
  const secret = /Zephyr|Quill|help offenders/;
  assert.doesNotMatch(packFile(open), secret);
  assert.match(packFile(open), /Openly said[\s\S]*1,139[\s\S]*Not published: personal information/);
  assert.match(packFile(open), /A law enforcement matter/);
  const pdf = await compilePdf(typstPack(open, house));
  assert.doesNotMatch(insideOfPdf(pdf), secret);
  const words = await wordsOnPages(pdf);
  assert.doesNotMatch(words, secret);
  assert.match(words, /Openly said/);
  assert.match(words, /Page 1 of/);

  // What is looked for can be found where it is: in the full edition.
  const whole = await compilePdf(typstPack(full, house));
  assert.match(insideOfPdf(whole), /Zephyr/);
  const all = await wordsOnPages(whole);
  for (const word of [
    'Quillsecret',
    'Zephyrsummary',
    'Zephyrpaper',
    'Zephyrreason',
    'Quillminute',
    'Zephyrminute',
    'PRIVATE',
  ])
    assert.ok(all.includes(word), word);
});

test('the PDF is tagged, with a title, a language and an outline', async () => {
  const { open } = await packedMeeting();
  const written = insideOfPdf(await compilePdf(typstPack(open, house)));
  for (const mark of ['/MarkInfo', '/StructTreeRoot', 'pdfuaid:part', '/Lang (en-GB)', '/H1', '/Outlines'])
    assert.ok(written.includes(mark), mark);
});
