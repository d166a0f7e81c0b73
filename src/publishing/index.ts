export { chooseBodyFolder, rememberBodyFolder } from './choose-body-folder.ts';
export { refreshFigures } from './refresh-figures.ts';
