import { FilterForm, SelectField } from '../../platform/design/index.ts';
import { plainWords } from '../../record-text/index.ts';
import { origins } from '../action.ts';
import { ratings } from '../rating/rating.ts';
import { originWords, ratingWords } from './action-words.ts';
import type { ActionsQuery, RatedAction } from './filtered.ts';

const any = { value: '', label: 'All' };

/** What a reader may choose of the log. */
export const Choices = ({ actions, query }: { actions: readonly RatedAction[]; query: ActionsQuery }) => (
  <FilterForm action="/actions" label="Choose actions">
    <SelectField
      name="rating"
      label="How it goes"
      options={[any, ...ratings.map((rating) => ({ value: rating, label: ratingWords[rating].word }))]}
      selected={query.rating}
    />
    <SelectField
      name="overdue"
      label="Overdue"
      options={[any, { value: 'yes', label: 'Only overdue' }]}
      selected={query.overdue}
    />
    <SelectField
      name="origin"
      label="Where it comes from"
      options={[any, ...origins.map((origin) => ({ value: origin, label: originWords[origin] }))]}
      selected={query.origin}
    />
    <SelectField name="plan" label="Plan" options={[any, ...plansOf(actions)]} selected={query.plan} />
    <SelectField name="theme" label="Theme" options={[any, ...themesOf(actions)]} selected={query.theme} />
    <SelectField name="owner" label="Owner" options={[any, ...ownersOf(actions)]} selected={query.owner} />
  </FilterForm>
);

/** Each value once, by the alphabet of its words. */
const optionsOf = (worded: Iterable<readonly [string, string]>) =>
  [...new Map(worded)]
    .map(([value, words]) => ({ value, label: plainWords(words) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));

const plansOf = (actions: readonly RatedAction[]) =>
  optionsOf(actions.flatMap(({ plan }) => (plan === null ? [] : [[plan, plan] as const])));

const themesOf = (actions: readonly RatedAction[]) =>
  optionsOf(
    actions.flatMap(({ theme, theme_title }) =>
      theme === null ? [] : [[theme, theme_title ?? theme] as const],
    ),
  );

const ownersOf = (actions: readonly RatedAction[]) =>
  optionsOf(actions.map(({ owner }) => [owner, owner] as const));
