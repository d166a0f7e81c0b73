/** The 36 months of the example's generated records: enough for a trend word and for seasons. */
export const exampleMonths = { from: '2023-05', to: '2026-04' };

/** A street, an outcomes and a stop-and-search file for each of them. */
export const generatedFiles = 3 * 36;
