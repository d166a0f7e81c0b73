import { sql } from 'kysely';
import { advisoryLocks } from '../../platform/db/advisory-locks.ts';
import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { isUnpublishable, type Subject, type Wanted } from './composed.ts';
import type { CheckedPaper } from './checked-papers.ts';
import { dayToCome } from './day-to-come.ts';
import type { NumberChecks } from './finding.ts';
import { flaggedIn } from './flagged-in.ts';
import { meetingFirst } from './meeting-first.ts';
import { firstWrong } from './number-findings.ts';
import { prepare, type Prepared } from './prepare.ts';
import { publicationsOf, type Publication } from './publications.ts';
import { storeVersion } from './store-version.ts';

export interface ToPublish extends Wanted {
  /** The hash of what was previewed. */
  seen: string;
  /** Embargo: nobody in public sees it before. Now, when left out. */
  shownFrom?: Temporal.Instant;
  /** What changed, said in public; needed from the second version on. */
  note: string;
  /** Takes earlier versions down: they hold something that must not be read any more. */
  takeDownEarlier: boolean;
  /** Somebody looked at the names that were flagged. */
  namesSeen: boolean;
  /** Why it is published although a number was found wrong. */
  wrongBecause: string;
}

export interface PublishedVersion extends Subject {
  version: number;
  shownFrom: string;
}

/** How numbers are looked at before they are public: papers were checked before, as that takes its time. */
export interface Checked {
  text: NumberChecks['text'];
  papers: readonly CheckedPaper[];
}

/**
 * Publishes the next version of something, exactly as it was previewed: frozen, to be shown from its instant. It
 * declines what cannot be read, what has changed since the preview, and what belongs to a meeting that is not public as it
 * stands.
 */
export async function publishRecord(
  doing: Doing,
  input: ToPublish,
  checked?: Checked,
): Promise<PublishedVersion | Declined> {
  const { tx, at, actor } = doing;
  await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLocks.publication)})`.execute(tx);
  const prepared = await prepare(tx, input);
  if (prepared === undefined) return notThere;
  if (isUnpublishable(prepared)) return { declined: prepared.private };
  const earlier = await publicationsOf(tx, input);
  // As the database keeps it: a finer instant would come back a little later than it was.
  const shownFrom = (input.shownFrom ?? at).round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
  const declined =
    whyNot(prepared, input, earlier, at) ??
    (await namesNotSeen(doing, prepared, input, checked)) ??
    numbersWrong(prepared, input, checked) ??
    (await tooEarly(doing, prepared, shownFrom)) ??
    (await addressTaken(doing, prepared));
  if (declined !== undefined) return declined;
  const version = (earlier.at(-1)?.version ?? 0) + 1;
  await storeVersion(tx, prepared, {
    version,
    shownFrom,
    at,
    by: actor.person,
    note: input.note.trim(),
    wrongBecause: input.wrongBecause.trim(),
    takeDownEarlier: input.takeDownEarlier,
  });
  await doing.changed({
    subject: prepared.kind,
    id: prepared.subject,
    ...(earlier.length === 0 ? {} : { before: { version: version - 1 } }),
    after: {
      version,
      hash: prepared.hash,
      shown_from: shownFrom.toString(),
      note: input.note.trim(),
      wrong_because: input.wrongBecause.trim(),
      took_down_earlier: input.takeDownEarlier,
    },
  });
  return { kind: prepared.kind, subject: prepared.subject, version, shownFrom: shownFrom.toString() };
}

function whyNot(
  prepared: Prepared,
  { seen, shownFrom, note, takeDownEarlier }: ToPublish,
  earlier: readonly Publication[],
  at: Temporal.Instant,
): Declined | undefined {
  if (prepared.faults.length > 0) return { declined: prepared.faults.map(({ says }) => says).join(' ') };
  if (prepared.hash !== seen) {
    return {
      declined: 'It was changed since you saw the preview. Look at it again, then publish it.',
      changed: { seen: prepared.hash },
    };
  }
  if (shownFrom !== undefined && Temporal.Instant.compare(shownFrom, at) < 0) {
    return { declined: 'The embargo would end before now. Choose a later instant, or none.', field: 'day' };
  }
  if (shownFrom !== undefined && takeDownEarlier && earlier.length > 0) {
    return {
      declined:
        'Earlier versions are taken down at once, and the note with them is public at once: that cannot wait for an embargo. Publish now, or leave the earlier versions.',
      field: 'takeDownEarlier',
    };
  }
  if (earlier.length > 0 && note.trim() === '') {
    return { declined: 'Say in public what changed since the version before.', field: 'note' };
  }
  if (/\{\{|\}\}/.test(note)) return { declined: 'The note is public: it may hold no marks.', field: 'note' };
  const first = earlier[0]?.slug ?? prepared.slug;
  if (first !== prepared.slug) {
    return { declined: `Its public address is ${first} for ever; name it so again before you publish it.` };
  }
  return undefined;
}

async function namesNotSeen(
  { tx }: Doing,
  prepared: Prepared,
  { namesSeen }: ToPublish,
  checked: Checked | undefined,
): Promise<Declined | undefined> {
  if (namesSeen) return undefined;
  const flagged = await flaggedIn(tx, prepared, checked?.papers);
  if (flagged.length === 0) return undefined;
  const declined = `Names to look at first: ${flagged.map(({ name }) => name).join(', ')}.`;
  return { declined, field: 'namesSeen' };
}

function numbersWrong(
  prepared: Prepared,
  { wrongBecause }: ToPublish,
  checked: Checked | undefined,
): Declined | undefined {
  if (checked === undefined || wrongBecause.trim() !== '') return undefined;
  const papers = prepared.files.map(({ hash }) => checked.papers.find((one) => one.hash === hash));
  if (papers.includes(undefined)) return { declined: 'A paper was changed just now. Publish it again.' };
  const wrong = firstWrong(
    prepared,
    papers.filter((one) => one !== undefined),
    checked.text,
  );
  if (wrong === undefined) return undefined;
  return {
    declined: `A number was found wrong: ${wrong}. Correct it, or say why it is published so.`,
    field: 'wrongBecause',
  };
}

/** Minutes and questions name their meeting, so they are seen with it, and as it stands; nothing tells of a day to come. */
async function tooEarly(
  { tx, at }: Doing,
  prepared: Prepared,
  shownFrom: Temporal.Instant,
): Promise<Declined | undefined> {
  const first = (await meetingFirst(tx, prepared, shownFrom)) ?? dayToCome(prepared, at);
  return first === undefined ? undefined : { declined: first.says };
}

async function addressTaken({ tx }: Doing, { kind, subject, slug }: Prepared): Promise<Declined | undefined> {
  const other = await tx
    .selectFrom('record_publication')
    .select('subject')
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .where('subject', '<>', subject)
    .executeTakeFirst();
  return other === undefined ? undefined : { declined: `The address ${slug} is taken by another one.` };
}
