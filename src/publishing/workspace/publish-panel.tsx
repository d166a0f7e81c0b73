import { Disclosure } from '../../platform/design/index.ts';
import { DayInput, TextArea, Tick, TimeInput, WorkForm } from '../../workspace/index.ts';
import { fingerprintsOf } from '../records/differences.ts';
import type { NameToLookAt } from '../records/flagged-in.ts';
import type { Prepared } from '../records/prepare.ts';
import type { Publication } from '../records/publications.ts';
import type { Obstacle } from '../records/composed.ts';
import { publicationPath } from './addresses.ts';
import type { Look } from './look.ts';
import { NameList } from './names-section.tsx';
import { Obstacles } from './obstacles.tsx';
import { VersionForm } from './version-form.tsx';

interface Props {
  visit: { csrf: string };
  prepared: Prepared;
  look: Look;
  versions: readonly Publication[];
  obstacles: readonly Obstacle[];
  names: readonly NameToLookAt[];
  /** The first number that was found wrong. */
  wrong: string | undefined;
}

/** Beneath the page to be: the act, for exactly what stands above. A later version needs its public note first. */
export function PublishPanel(props: Props) {
  const { prepared, look, versions, obstacles } = props;
  const isLater = versions.length > 0;
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
      ) : (
        <PublishForm {...props} />
      )}
    </section>
  );
}

function PublishForm({ visit, prepared, look, versions, names, wrong }: Props) {
  const isLater = versions.length > 0;
  return (
    <>
      {isLater && <SaidOfIt prepared={prepared} look={look} />}
      {names.length > 0 && <NameList names={names} />}
      <WorkForm
        visit={visit}
        to={publicationPath(prepared)}
        id="publication"
        button={isLater ? 'Publish this version' : 'Publish'}
        label={`Publish ${prepared.title}`}
      >
        <input type="hidden" name="seen" value={prepared.hash} />
        <input type="hidden" name="traces" value={JSON.stringify(fingerprintsOf(prepared))} />
        <input type="hidden" name="note" value={look.note} />
        {look.reportOnly && <input type="hidden" name="reportOnly" value="yes" />}
        {look.takeDownEarlier && <input type="hidden" name="takeDownEarlier" value="yes" />}
        {names.length > 0 && (
          <Tick name="namesSeen" label="I have looked at each of these names, and they may be public" />
        )}
        {wrong !== undefined && (
          <TextArea
            name="wrongBecause"
            label="Why it is published although a number was found wrong"
            hint={`Found wrong: ${wrong}. Your reason is kept on the record, not published.`}
            rows={2}
          />
        )}
        <DayInput
          name="day"
          label="Embargo: not shown before this day"
          hint="Leave out to show it at once. Under an embargo, pages bear the day on which it ends."
        />
        <TimeInput name="time" label="and this time in London" />
      </WorkForm>
    </>
  );
}

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
