import { Disclosure } from '../../platform/design/index.ts';
import { DayInput, TimeInput, WorkForm } from '../../workspace/index.ts';
import type { Obstacle } from '../records/composed.ts';
import { fingerprintsOf } from '../records/differences.ts';
import type { Prepared } from '../records/prepare.ts';
import type { Publication } from '../records/publications.ts';
import { publicationPath } from './addresses.ts';
import { wantsNote } from './chosen.ts';
import type { Findings, FoundIn } from './findings-of.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { ownFields, type Look } from './look.ts';
import { NamesTick, WhyWrong } from './looked-at.tsx';
import { NameList } from './names-section.tsx';
import { Obstacles } from './obstacles.tsx';
import { OthersFound } from './others-found.tsx';
import { VersionForm } from './version-form.tsx';

interface Props {
  visit: { csrf: string };
  prepared: Prepared;
  look: Look;
  versions: readonly Publication[];
  obstacles: readonly Obstacle[];
  findings: Findings;
  /** What goes out with it, and what was found in each. */
  others: readonly FoundIn[];
}

/** Beneath the page to be: the act, for exactly what stands above. A later version needs its public note first. */
export function PublishPanel(props: Props) {
  const { prepared, look, versions, obstacles, others } = props;
  const isLater = versions.length > 0;
  const silent = others.filter(wantsNote);
  return (
    <section id="publish">
      <h2>{isLater ? `Publish version ${(versions.at(-1)?.version ?? 0) + 1}` : 'Publish'}</h2>
      {obstacles.length > 0 ? (
        <Obstacles obstacles={obstacles} prepared={prepared} />
      ) : isLater && look.note === '' ? (
        <>
          <p>Say what changed first: it stands on the page, and you will see the page with it.</p>
          <VersionForm subject={prepared} look={look} />
        </>
      ) : silent.length > 0 ? (
        <p>
          <a href="#together">Say what changed</a> in {silent.map((one) => one.prepared.title).join(', ')}{' '}
          first, or leave it out: it stands on the page, and you will see the page with it.
        </p>
      ) : (
        <PublishForm {...props} />
      )}
    </section>
  );
}

function PublishForm({ visit, prepared, look, versions, findings, others }: Props) {
  const isLater = versions.length > 0;
  return (
    <>
      {isLater && <SaidOfIt prepared={prepared} look={look} />}
      {findings.names.length > 0 && <NameList names={findings.names} />}
      <OthersFound others={others} />
      <WorkForm
        visit={visit}
        to={publicationPath(prepared)}
        id="publication"
        button={buttonOf(isLater, others.length)}
        label={`Publish ${prepared.title}`}
      >
        <HiddenFields
          fields={[...seenFields(prepared), ['note', look.note], ...ownFields({ ...look, note: '' })]}
        />
        <HiddenFields fields={others.flatMap(otherFields)} />
        {prepared.together.length > 0 && (
          <HiddenFields fields={[['goesWith', others.map(({ key }) => key).join(' ')]]} />
        )}
        <NamesTick all={[findings, ...others.map((one) => one.findings)]} />
        <WhyWrong name="wrongBecause" wrong={findings.wrong} />
        {others.map(({ key, prepared: other, findings: { wrong } }) => (
          <WhyWrong key={key} name={`wrongBecause-${key}`} wrong={wrong} of={other.title} />
        ))}
        <DayInput
          name="day"
          label="Embargo: not shown before this day"
          hint={`Leave out to show ${others.length === 0 ? 'it' : 'everything'} at once. Under an embargo, pages bear the day on which it ends.`}
        />
        <TimeInput name="time" label="and this time in London" />
      </WorkForm>
    </>
  );
}

const buttonOf = (isLater: boolean, others: number): string => {
  const what = isLater ? 'Publish this version' : 'Publish';
  return others === 0 ? what : `${what} with ${others} ${others === 1 ? 'action' : 'actions'}`;
};

/** By which the form knows what was looked at: `-action-12` at the end of its fields, of what goes with it. */
const seenFields = (prepared: Prepared, end = ''): [string, string][] => [
  [`seen${end}`, prepared.hash],
  [`traces${end}`, JSON.stringify(fingerprintsOf(prepared))],
];

const otherFields = ({ key, prepared, latest, note }: FoundIn): [string, string][] => [
  ...seenFields(prepared, `-${key}`),
  [`latest-${key}`, String(latest)],
  [`note-${key}`, note],
];

const SaidOfIt = ({ prepared, look }: Pick<Props, 'prepared' | 'look'>) => (
  <>
    <p>
      Said in public of this version: “{look.note}”
      {look.takeDownEarlier && ' Earlier versions are taken down.'}
    </p>
    <Disclosure summary="Say something else">
      <VersionForm subject={prepared} look={look} />
    </Disclosure>
  </>
);
