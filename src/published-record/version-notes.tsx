import { Note, Section } from '../platform/design/index.ts';
import { dayOfInstant } from './days.ts';
import type { FoundRecord } from './found-record.ts';
import { kindWords, type RecordKind } from './record-kind.ts';

interface Props {
  kind: RecordKind;
  record: FoundRecord<unknown>;
}

/** At the head of a page: that this version was corrected, or that it is no longer the one that stands. */
export function VersionNote({ kind, record }: Props) {
  const { isLatest, version, publishedAt, note, slug } = record;
  if (!isLatest) {
    return (
      <Note title="This is an earlier version">
        <p>
          It was published on {dayOfInstant(publishedAt)} and has been corrected since.{' '}
          <a href={kindWords[kind].path(slug)}>See it as it stands now</a>
        </p>
      </Note>
    );
  }
  if (version === 1 || note === '') return null;
  return (
    <Note title={`Changed on ${dayOfInstant(publishedAt)}`}>
      <p>
        {note}{' '}
        {record.versions.length > 1 ? (
          <a href="#versions">What it said before</a>
        ) : (
          'What it said before was taken down, and can no longer be read.'
        )}
      </p>
    </Note>
  );
}

/** At the foot of a page: every version, each with its note and its address. */
export function Versions({ kind, record }: Props) {
  if (record.versions.length < 2) return null;
  const path = kindWords[kind].path(record.slug);
  return (
    <Section title="How this page has changed" id="versions">
      <ol class="versions">
        {record.versions.map(({ version, publishedAt, note }) => (
          <li key={version}>
            {version === record.version ? (
              <strong>Version {version} (this page)</strong>
            ) : (
              <a href={version === record.versions.at(-1)?.version ? path : `${path}/versions/${version}`}>
                Version {version}
              </a>
            )}
            , {dayOfInstant(publishedAt)}
            {note === '' ? '' : `: ${note}`}
          </li>
        ))}
      </ol>
    </Section>
  );
}
