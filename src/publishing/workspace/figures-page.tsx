import { DataTable, EmptyState, PageHeading, Section } from '../../platform/design/index.ts';
import type { Workspace, WorkspaceContent } from '../../workspace/index.ts';
import { figureList, type FigureToUse } from '../figures/figure-list.ts';

/** Every figure that a text may use, with the mark to copy and what it says today. */
export const figuresPage =
  ({ published, publicAddress }: Pick<Workspace, 'published' | 'publicAddress'>) =>
  async (): Promise<WorkspaceContent> => {
    const list = await published.read(figureList);
    return {
      title: 'Figures you may use',
      body: (
        <>
          <PageHeading
            title="Figures you may use"
            summary="Copy a mark into a paper, a paragraph of minutes, an answer or an update. It says the newest figure until the text is published, and then stays as it was."
          />
          {list === undefined ? (
            <EmptyState title="There are no figures yet">
              <p>They are there after the first month of data was taken in.</p>
            </EmptyState>
          ) : (
            <>
              <HowToSay />
              <Measures measures={list.measures} publicAddress={publicAddress} />
              <Areas areas={list.areas} />
            </>
          )}
        </>
      ),
    };
  };

const HowToSay = () => (
  <Section title="What a mark may say" id="settings">
    <p>
      <code>{'{{figure measure=NAME}}'}</code> is the number of the last 12 months for the whole force. More
      can be said, in any order:
    </p>
    <ul>
      <li>
        <code>show=value</code>, <code>show=change</code> (against the same months a year before) or{' '}
        <code>show=sentence</code>
      </li>
      <li>
        <code>window=12-months</code>, <code>window=month</code> or <code>window=year-to-date</code>
      </li>
      <li>
        <code>to=2025-06</code>: the last month, where it is not the newest
      </li>
      <li>
        <code>area=CODE</code>: another area than the whole force, <a href="#areas">by its code</a>
      </li>
    </ul>
  </Section>
);

const Measures = ({
  measures,
  publicAddress,
}: {
  measures: readonly FigureToUse[];
  publicAddress: string;
}) => (
  <Section title="Measures" id="measures" layout="full">
    <DataTable
      id="figures"
      caption="Measures with their marks"
      captionHidden
      compact
      stackOnPhone
      rows={measures}
      empty="No measure has figures for the whole force."
      columns={[
        { id: 'title', heading: 'Measure', rowHeader: true, value: ({ title }) => title },
        { id: 'mark', heading: 'Mark', value: ({ mark }) => <code>{mark}</code> },
        {
          id: 'says',
          heading: 'Says today',
          value: ({ says, path }) =>
            says === undefined ? (
              'nothing: a month is missing'
            ) : (
              <a href={`${publicAddress}${path}`}>{says}</a>
            ),
        },
      ]}
    />
  </Section>
);

const Areas = ({ areas }: { areas: readonly { code: string; name: string }[] }) => (
  <Section title="Areas" id="areas">
    <DataTable
      id="area-codes"
      caption="Areas with their codes"
      captionHidden
      compact
      rows={areas}
      columns={[
        { id: 'name', heading: 'Area', rowHeader: true, value: ({ name }) => name },
        { id: 'code', heading: 'Code', value: ({ code }) => <code>{code}</code> },
      ]}
    />
  </Section>
);
