import { Govuk } from '../../platform/html/index.ts';
import { TextArea, Tick } from '../../workspace/index.ts';
import type { Subject } from '../records/composed.ts';
import { previewPath } from './addresses.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { choiceFields, plainLook, reportOnlyField, type Look } from './look.ts';

/** What is said of a later version, before it is looked at: it stands on the page, so the preview shows it. */
export const VersionForm = ({ subject, look = plainLook }: { subject: Subject; look?: Look }) => (
  <form method="get" action={previewPath(subject, plainLook)} class="work-form" id="version">
    <HiddenFields fields={[...reportOnlyField(look), ...choiceFields(look)]} />
    <TextArea
      name="note"
      label="What changed"
      hint="Said in public beside the new version, and kept there."
      rows={2}
      value={look.note}
    />
    <Tick
      name="takeDownEarlier"
      label="Take earlier versions down"
      hint="They stay to be read unless they hold something that must not be public any more."
      value={look.takeDownEarlier}
    />
    <Govuk of="button" params={{ text: 'See the pages with these words' }} />
  </form>
);
