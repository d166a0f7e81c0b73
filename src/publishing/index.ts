export { chooseBodyFolder, rememberBodyFolder } from './choose-body-folder.ts';
export { publishAsItIs } from './records/publish-as-it-is.ts';
export { refreshFigures } from './refresh-figures.ts';
export { keepPublicPapers } from './records/keep-public-papers.ts';
export { papersToSettle, publicPapersOf } from './records/public-papers-of.ts';
