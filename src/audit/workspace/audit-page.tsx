import {
  DataTable,
  Disclosure,
  FilterForm,
  PageHeading,
  SelectField,
  TextField,
  type Content,
} from '../../platform/design/index.ts';
import { policeTimeZone } from '../../platform/clock.ts';
import { Govuk } from '../../platform/html/index.ts';
import type { Workspace, WorkspaceContent, WorkspaceVisit } from '../../workspace/index.ts';
import { faultInWords, type AuditFault } from '../audit-fault.ts';
import type { AuditLine } from '../audit-line.ts';
import { auditChoices, auditFor, linesOnPage } from '../audit-reads.ts';
import { addressOf, askedOf, type AuditQuery } from './audit-query.ts';

/** Who did what, when, and what was there before and after; newest first. */
export const auditPage =
  (auditFault: Workspace['auditFault']) =>
  async (visit: WorkspaceVisit<AuditQuery>): Promise<WorkspaceContent> => {
    const { query } = visit;
    const fault = await auditFault();
    const found = await auditFor(visit.actor, visit.db, askedOf(query));
    const lines = found.slice(0, linesOnPage);
    const last = found.length > linesOnPage ? lines.at(-1)?.number : undefined;
    return {
      title: 'Audit',
      section: 'audit',
      wide: true,
      body: (
        <>
          <PageHeading
            title="Audit"
            summary="Every act leaves a line that is never changed. Each line’s hash covers the line before it; answerable audit verify checks them all."
          />
          {fault !== undefined && <NotWhole fault={fault} />}
          <Filters query={query} choices={await auditChoices(visit.actor, visit.db)} />
          <DataTable
            id="lines"
            caption="Lines, newest first"
            compact
            rows={lines}
            empty="No line fits."
            columns={[
              {
                id: 'number',
                heading: 'Line',
                numeric: true,
                rowHeader: true,
                value: ({ number }) => number,
              },
              { id: 'at', heading: 'When', value: ({ at }) => whenOf(at) },
              { id: 'who', heading: 'Who', value: ({ actor_name: name }) => name },
              { id: 'act', heading: 'Did', value: ({ act }) => act },
              { id: 'what', heading: 'To', value: ({ subject, subject_id: id }) => `${subject} ${id}` },
              { id: 'change', heading: 'Before and after', value: changeOf },
            ]}
          />
          {last !== undefined && (
            <p>
              <a href={addressOf({ ...query, before: last })}>Earlier lines</a>
            </p>
          )}
        </>
      ),
    };
  };

/** Shown until somebody finds out: the audit is not what was noted of it outside the database. */
function NotWhole({ fault }: { fault: AuditFault }) {
  const { file, line, says } = faultInWords(fault);
  const place = file === 'audit' ? 'the audit' : `the file “${file}” of the home`;
  return (
    <Govuk
      of="warning-text"
      params={{
        text: `This audit may not be what was written. Line ${line} of ${place}: ${says}. Nothing more is noted of it outside the database. Have answerable audit verify run, compare the audit with a backup, and find out who could write to the database or to the home.`,
        iconFallbackText: 'Warning',
      }}
    />
  );
}

type Choices = Awaited<ReturnType<typeof auditChoices>>;

const Filters = ({ query, choices }: { query: AuditQuery; choices: Choices }) => (
  <FilterForm action="/audit" label="Which lines">
    <SelectField name="act" label="Act" options={withAll(choices.acts)} selected={query.act} />
    <SelectField name="subject" label="Thing" options={withAll(choices.subjects)} selected={query.subject} />
    <SelectField
      name="person"
      label="Person"
      options={[
        { value: '', label: 'All' },
        ...choices.people.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      selected={query.person === undefined ? '' : String(query.person)}
    />
    <TextField name="id" label="Number of the thing" value={query.id} />
    <DayField name="from" label="From" value={query.from} />
    <DayField name="to" label="To" value={query.to} />
  </FilterForm>
);

const withAll = (names: readonly string[]) => [
  { value: '', label: 'All' },
  ...names.map((name) => ({ value: name, label: name })),
];

const DayField = ({ name, label, value }: { name: string; label: string; value: string | undefined }) => (
  <div class="field">
    <label for={`day-${name}`}>{label}</label>
    <input class="input" type="date" id={`day-${name}`} name={name} value={value} />
  </div>
);

const whenOf = (at: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(policeTimeZone)
    .toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

function changeOf({ before, after }: AuditLine): Content {
  if (before === null && after === null) return null;
  return (
    <Disclosure summary="Show">
      {before !== null && <pre class="audit-json">{`before ${pretty(before)}`}</pre>}
      {after !== null && <pre class="audit-json">{`after ${pretty(after)}`}</pre>}
    </Disclosure>
  );
}

const pretty = (json: string): string => JSON.stringify(JSON.parse(json), null, 1);
