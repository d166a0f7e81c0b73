import { z } from 'zod';
import { textField } from '../platform/files/fields.ts';

/** A column of residents on 30 June of its year. */
export const populationColumn = /^population_((?:19|20)\d{2})$/;

export const areaColumns = ['code', 'name', 'kind', 'parent'] as const;

const areaCode = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, {
    error: ({ input }) => `"${String(input)}" must be letters, digits and single hyphens, such as E06000006`,
  })
  .refine((code) => code !== 'all', { error: '"all" stands for every area: choose another code' });

const residentsFault = (written: string): string =>
  /^\d{1,3}(,\d{3})+$/.test(written)
    ? `"${written}" must be written without commas`
    : `"${written}" must be a whole number of people, 0 or more`;

const wholeNumber = (pattern: RegExp) =>
  z.string().regex(pattern, { error: ({ input }) => residentsFault(String(input)) });

/** Residents, a whole number. */
export const residentsField = wholeNumber(/^\d{1,9}$/).transform(Number);

const residentsOrUnknown = wholeNumber(/^\d{0,9}$/).transform((written) =>
  written === '' ? null : Number(written),
);

/** Where an area is: the first part of a line of areas.csv. */
export const areaPlace = z.object({
  code: areaCode,
  name: textField,
  kind: z.enum(['force', 'local-authority', 'local-policing-unit', 'ward', 'lsoa']),
  parent: z.string().transform((code) => (code === '' ? null : code)),
});

/** Who lives there: the columns of residents of a line, empty ones left out. */
export const areaPopulations = z.record(z.string(), residentsOrUnknown).transform((years) =>
  Object.entries(years).flatMap(([column, residents]) => {
    const year = populationColumn.exec(column)?.[1];
    return year === undefined || residents === null ? [] : [{ year: Number(year), residents }];
  }),
);
