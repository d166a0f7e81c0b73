/** A process of its own that takes something in, to be killed on the way: node take-in.ts HOME PATH */
import { isRefused } from '../../src/platform/files/fault.ts';
import { openHome } from '../../src/platform/home.ts';
import { takenIn } from './taking-in.ts';

const [folder = '', path = ''] = process.argv.slice(2);
const home = await openHome(folder);
if (isRefused(home)) throw new Error(JSON.stringify(home));
await takenIn(home, [path]);
await home.close();
