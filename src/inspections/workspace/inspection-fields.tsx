import { Choice, DayInput, TextArea, TextInput, Tick } from '../../workspace/index.ts';
import { inspectionKinds as kinds } from '../inspection.ts';
import type { TimedInspection } from '../inspection-reads.ts';
import { inspectionKinds } from '../public/words.ts';

/** What is told of a report. */
export const InspectionFields = ({ inspection }: { inspection?: TimedInspection }) => (
  <>
    <TextInput name="title" label="Title" value={inspection?.title} />
    <Choice
      name="kind"
      label="Kind"
      options={kinds.map((value) => ({ value, label: inspectionKinds[value] }))}
      value={inspection?.kind}
    />
    <TextInput name="inspector" label="Whose report it is" value={inspection?.inspector} />
    <DayInput
      name="publishedOn"
      label="Day it was published (of the IOPC: made)"
      hint="The 56 days begin with this day."
      value={inspection?.published_on}
    />
    <Tick
      name="responseRequired"
      label="The law asks for a response"
      hint="Section 55 of the Police Act 1996; for the IOPC, paragraph 28B of Schedule 3 to the Police Reform Act 2002."
      value={inspection?.response_required ?? true}
    />
    <TextInput name="address" label="Where the report is read" type="url" value={inspection?.address} />
    <TextArea name="summary" label="Summary" value={inspection?.summary} />
    {inspection !== undefined && (
      <>
        <DayInput
          name="responsePublishedOn"
          label="Day the response was published, if not on this site"
          value={inspection.response_published_on ?? ''}
        />
        <TextInput
          name="responseAddress"
          label="Where that response is read"
          type="url"
          value={inspection.response_address}
        />
      </>
    )}
    <Tick
      name="sharedWithPanel"
      label="Share it with the police and crime panel"
      value={inspection?.shared_with_panel ?? false}
    />
  </>
);
