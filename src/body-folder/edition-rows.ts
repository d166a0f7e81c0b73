import type { Insertable } from 'kysely';
import type { BaseSchema } from '../../db/schema.ts';
import type { BodyFolder } from './body-folder.ts';

type Row<Table extends keyof BaseSchema> = Insertable<BaseSchema[Table]>;

export const areaRows = ({ areas }: BodyFolder, edition: number): Row<'area'>[] =>
  areas.map(({ code, name, kind, parent }, position) => ({ edition, code, name, kind, parent, position }));

/** Mid-year estimates are as at 30 June; groups carry their own day and source. */
export const populationRows = ({ areas, groups, body }: BodyFolder, edition: number): Row<'population'>[] => [
  ...areas.flatMap(({ code, populations }) =>
    populations.map(({ year, residents }) => ({
      edition,
      area: code,
      as_at: `${year}-06-30`,
      dimension: '',
      category: '',
      residents,
      source: body.populationSource,
    })),
  ),
  ...groups.map(({ area, dimension, category, residents, asAt, source }) => ({
    edition,
    area,
    as_at: asAt,
    dimension,
    category,
    residents,
    source,
  })),
];

export const termRows = ({ terms }: BodyFolder, edition: number): Row<'term'>[] =>
  terms.map(({ slug, term, meaning, source }) => ({ edition, slug, term, meaning, source }));

export const measureRows = ({ measures }: BodyFolder, edition: number): Row<'measure'>[] =>
  measures.map((definition, position) => {
    const { id, version, title, unit, polarity, source } = definition;
    return {
      edition,
      id,
      version,
      title,
      unit,
      polarity,
      source,
      position,
      definition: JSON.stringify(definition),
    };
  });

export const observationRows = ({ observations }: BodyFolder, edition: number): Row<'observation'>[] =>
  observations.map((observation, position) => ({ edition, position, ...observation }));
