/** Each folder explains its own format, and holds an example to copy. */
export const measuresReadMe = `\
# Measures of your own

Measures that open police records support are built in. Put here, in any \`.yaml\` file, the measures that only you have:
one definition, or a list of them. A figure taken from a document is a measure of kind \`reported\`; its values go into
\`../observations/\`.

\`\`\`yaml
- id: victim-satisfaction
  version: 1
  kind: reported
  source: reported
  title: Victims satisfied with the service
  definition: Share of surveyed victims of crime who were satisfied with the whole of the service they received.
  unit: percent
  polarity: higher-is-better
  caveats: [About 500 people are asked each year.]
\`\`\`

Raise \`version\` whenever the definition changes what is counted.
`;

export const sourcesReadMe = `\
# Sources of your own

Archives of data.police.uk need nothing here. Describe here, one \`.yaml\` file each, any other table you load, a lookup
of LSOAs, or boundaries for the map.

\`\`\`yaml
id: counts-by-lsoa
kind: observation-table
title: Counts by month, LSOA and crime type
feeds: street
columns:            # our name: the name in the header of your file
  month: Month
  lsoa: LSOA code
  crime_type: Offence group
  count: Number
\`\`\`

\`\`\`yaml
id: lsoa-lookup
kind: lsoa-lookup
title: LSOA 2011 to LSOA 2021 and local authority
file: lookups/lsoa.csv.gz
columns: { lsoa_2011: LSOA11CD, lsoa_2021: LSOA21CD, local_authority_code: LAD22CD, local_authority_name: LAD22NM }
\`\`\`
`;

export const observationsReadMe = `\
# Figures that others reported

Any \`.csv\` file here, with these columns. Only measure, area, ends, period_kind and document must be filled in.

| column | what to write |
| --- | --- |
| measure | id of a measure |
| area | code from areas.csv |
| dimension, category | the group the figure is about, such as sex, Female; empty for everybody |
| starts, ends | first and last day, as 2020-12-31 |
| period_kind | month, 12-months, quarter, year-to-date, as-at or other |
| value | the figure, without commas or signs of percent |
| qualifier | about, more than, almost: printed before the value |
| numerator, denominator | the counts behind a share |
| half_width | plus or minus, of a survey |
| previous | the figure it was compared with |
| change_absolute, change_percent, change_points | the change as printed, with its sign |
| comparison | what it was compared with, in words |
| document, line | where the figure stands |
| note | anything a reader should know |

\`\`\`csv
measure,area,dimension,category,starts,ends,period_kind,value,qualifier,numerator,denominator,half_width,previous,change_absolute,change_percent,change_points,comparison,document,line,note
victim-satisfaction,E23000006,,,2020-01-01,2020-12-31,12-months,82.2,,,,3.4,82.2,,,0,previous 12 months,Performance report December 2020,,
\`\`\`
`;
