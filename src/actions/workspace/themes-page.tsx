import { PageHeading, Section } from '../../platform/design/index.ts';
import {
  missing,
  TextArea,
  TextInput,
  WorkForm,
  type Missing,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';

const breadcrumbs = [{ text: 'Actions', href: '/actions' }];

/** The themes with their plans, and a form for another. */
export async function themesPage(visit: WorkspaceVisit): Promise<WorkspaceContent> {
  const themes = await visit.db
    .selectFrom('theme')
    .selectAll()
    .orderBy('plan')
    .orderBy('position')
    .orderBy('title')
    .execute();
  return {
    title: 'Themes of actions',
    section: 'actions',
    breadcrumbs: [...breadcrumbs, { text: 'Themes' }],
    body: (
      <>
        <PageHeading
          title="Themes of actions"
          summary="What actions of a plan are for, and who leads them."
        />
        {[...Map.groupBy(themes, ({ plan }) => plan)].map(([plan, own]) => (
          <Section key={plan} title={plan === '' ? 'Of no plan' : plan}>
            <ul>
              {own.map(({ id, slug, title, lead }) => (
                <li key={slug}>
                  <a href={`/actions?theme=${slug}`}>{title}</a>
                  {lead !== '' && `, led by ${lead}`} (
                  <a href={`/actions/themes/${id}`} aria-label={`Change ${title}`}>
                    change
                  </a>
                  )
                </li>
              ))}
            </ul>
          </Section>
        ))}
        <Section title="Add a theme">
          <WorkForm visit={visit} to="/actions/themes" button="Add the theme">
            <ThemeFields position={themes.length + 1} />
          </WorkForm>
        </Section>
      </>
    ),
  };
}

/** One theme, to be said otherwise. */
export async function themePage(visit: WorkspaceVisit): Promise<WorkspaceContent | Missing> {
  const theme = await visit.db
    .selectFrom('theme')
    .selectAll()
    .where('id', '=', Number(visit.params['theme']))
    .executeTakeFirst();
  if (theme === undefined) return missing;
  return {
    title: `Change ${theme.title}`,
    section: 'actions',
    breadcrumbs: [...breadcrumbs, { text: 'Themes', href: '/actions/themes' }, { text: theme.title }],
    body: (
      <>
        <PageHeading title={`Change ${theme.title}`} />
        <WorkForm
          visit={visit}
          to={`/actions/themes/${theme.id}`}
          button="Save the theme"
          version={theme.version}
        >
          <ThemeFields {...theme} keyThemes={theme.key_themes} desiredOutcomes={theme.desired_outcomes} />
        </WorkForm>
      </>
    ),
  };
}

interface ThemeFieldsProps {
  title?: string;
  plan?: string;
  lead?: string;
  keyThemes?: readonly string[];
  desiredOutcomes?: readonly string[];
  position: number;
}

const ThemeFields = ({
  title,
  plan,
  lead,
  keyThemes = [],
  desiredOutcomes = [],
  position,
}: ThemeFieldsProps) => (
  <>
    <TextInput name="title" label="Title" value={title} />
    <TextInput name="plan" label="Plan it is part of" value={plan} />
    <TextInput name="lead" label="Lead" hint="A post." value={lead} />
    <TextArea name="keyThemes" label="Key themes, a line each" value={keyThemes.join('\n')} />
    <TextArea
      name="desiredOutcomes"
      label="Desired outcomes, a line each"
      value={desiredOutcomes.join('\n')}
    />
    <TextInput name="position" label="Place in its plan" type="number" width={3} value={String(position)} />
  </>
);
