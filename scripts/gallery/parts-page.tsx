import {
  Columns,
  DataTable,
  FilterForm,
  LinkList,
  Note,
  Page,
  PageHeading,
  Prose,
  SearchBox,
  Section,
  SelectField,
  TextField,
} from '../../src/platform/design/index.ts';
import { Govuk } from '../../src/platform/html/index.ts';
import { site } from './pieces.tsx';
import { months } from './series.ts';

export const forms = (
  <Page site={site} title="Forms and words" description="Forms" current="forms.html" noIndex>
    <PageHeading
      kicker="Gallery"
      title="A page with a remarkably long title, because wards and inspections have remarkably long names"
      summary="Everything else that pages are made of."
    />
    <Section title="Find">
      <SearchBox action="#" label="Find a measure" hint="A word of its name or definition" id="find" />
      <FilterForm action="#" label="Choose measures" hidden={[{ name: 'as', value: '2023-06' }]}>
        <SelectField
          name="area"
          label="Area"
          options={[
            { value: 'a', label: 'All Cheshire' },
            { value: 'b', label: 'Warrington' },
          ]}
        />
        <TextField name="word" label="Word" />
      </FilterForm>
      <LinkList
        links={[
          {
            text: 'Residential burglary',
            href: '#1',
            detail: 'Burglaries of homes that the force recorded.',
          },
          { text: 'Anti-social behaviour', href: '#2', detail: 'Incidents reported.' },
        ]}
      />
    </Section>
    <Section title="Words">
      <Prose>
        <p>
          Figures are <strong>computed, not typed</strong>. A rate of 2.7 per 1,000 residents; £1,204.50;
          −5.4% ± 0.3; Ŵyneb a’r ŷd; 3 × 4; 12–15 July; ↑ and ↓.
        </p>
        <h3>A smaller heading</h3>
        <ul>
          <li>
            One thing with <a href="#x">a link</a>
          </li>
          <li>
            Another <code>code</code>
          </li>
        </ul>
      </Prose>
      <Note kind="generated" title="Generated">
        No real record stands behind this figure.
      </Note>
    </Section>
    <Section title="Vendor parts">
      <Columns side={<Note>A side column with a remark.</Note>}>
        <Govuk
          of="error-summary"
          params={{
            titleText: 'There is a problem',
            errorList: [{ text: 'Enter a month, like June 2023', href: '#month-field' }],
          }}
        />
        <Govuk
          of="input"
          params={{
            id: 'month-field',
            name: 'm',
            label: { text: 'Month' },
            hint: { text: 'For example, June 2023' },
            errorMessage: { text: 'Enter a month, like June 2023' },
          }}
        />
        <Govuk
          of="radios"
          params={{
            name: 'r',
            fieldset: { legend: { text: 'Assured?' } },
            items: [
              { value: 'y', text: 'Assured', checked: true },
              { value: 'n', text: 'Not assured' },
            ],
          }}
        />
        <Govuk
          of="checkboxes"
          params={{
            name: 'c',
            fieldset: { legend: { text: 'Areas' } },
            items: [
              { value: 'y', text: 'Halton', checked: true },
              { value: 'n', text: 'Warrington' },
            ],
          }}
        />
        <Govuk of="button" params={{ text: 'Save and continue' }} />{' '}
        <Govuk of="button" params={{ text: 'Cancel', classes: 'govuk-button--secondary' }} />
        <p>
          <Govuk of="tag" params={{ text: 'Draft' }} />
        </p>
        <Govuk of="details" params={{ summaryText: 'Why we ask', text: 'Because.' }} />
        <Govuk
          of="pagination"
          params={{
            previous: { href: '#p' },
            next: { href: '#n' },
            items: [
              { number: '1', href: '#1' },
              { number: '2', href: '#2', current: true },
            ],
          }}
        />
        <Govuk of="warning-text" params={{ text: 'This cannot be undone.' }} />
      </Columns>
    </Section>
    <Section title="Tables at their limits" layout="full">
      <DataTable
        id="wide"
        caption="A wide table"
        columns={[
          { id: 'n', heading: 'Area', rowHeader: true, value: (name: string) => name },
          ...months.slice(0, 14).map((at) => ({
            id: at,
            heading: at,
            numeric: true,
            value: (_: string, row: number) => (row * 1311).toLocaleString('en-GB'),
          })),
        ]}
        rows={['Halton', 'Warrington', 'Cheshire East', 'Total']}
        total
      />
      <DataTable
        id="none"
        caption="A table without rows"
        columns={[{ id: 'n', heading: 'Area', value: () => '' }]}
        rows={[]}
        empty="No area has a figure for this month."
      />
    </Section>
  </Page>
);
