import { DayInput, TextArea, Tick, TimeInput, WorkForm } from '../../workspace/index.ts';
import type { Prepared } from '../records/prepare.ts';
import { publicationPath } from './addresses.ts';

interface Props {
  visit: { csrf: string };
  prepared: Prepared;
  isFirst: boolean;
  hasNames: boolean;
  hasWrong: boolean;
}

/** The act itself; the hash says which page was seen. */
export const PublishForm = ({ visit, prepared, isFirst, hasNames, hasWrong }: Props) => (
  <WorkForm
    visit={visit}
    to={publicationPath(prepared)}
    id="publication"
    button={isFirst ? 'Publish' : 'Publish this version'}
    label={`Publish ${prepared.title}`}
  >
    <input type="hidden" name="seen" value={prepared.hash} />
    {!isFirst && (
      <>
        <TextArea
          name="note"
          label="What changed"
          hint="Said in public beside the new version, and kept there."
          rows={2}
        />
        <Tick
          name="takeDownEarlier"
          label="Take earlier versions down"
          hint="They stay to be read unless they hold something that must not be public any more."
        />
      </>
    )}
    {hasNames && (
      <Tick name="namesSeen" label="I have looked at each of these names, and they may be public" />
    )}
    {hasWrong && (
      <TextArea
        name="wrongBecause"
        label="Why it is published although a number was found wrong"
        hint="Kept on the record, not published."
        rows={2}
      />
    )}
    <DayInput name="day" label="Embargo: not shown before this day" hint="Leave out to show it at once." />
    <TimeInput name="time" label="and this time in London" />
  </WorkForm>
);
