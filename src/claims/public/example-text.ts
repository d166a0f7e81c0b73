/** A text of our own with two mistakes in it, for those who want to see first what happens. The town is invented. */
export const exampleText = `Burglary in Northbridge

Police recorded 1,129 burglaries in the 12 months to June 2025, a fall of 5.4% from 1,204 in the 12 months to June 2024. Of the 1,129, 214 were solved (19.0%).

Part of town\t12 months to June 2024\t12 months to June 2025
North\t402\t377
South\t517\t489
West\t285\t263
Total\t1,204\t1,129

Thefts from shops rose from 310 to 295. The figures were presented on Tuesday 24 June 2025.
`;
