import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { compileStyles, fontFiles } from '../../src/platform/design/index.ts';
import { belowFinding, kilobytes, told, type Finding } from './finding.ts';

const measurePage = '/measures/recorded-crime';
const mainPages = [
  '/', '/plan', '/measures', measurePage, '/measures/crime-burglary', '/measures/solved-rate', '/areas',
  '/areas/E23000006', '/areas/E06000006', '/compare', '/compare/recorded-crime', '/map', '/map/recorded-crime',
  '/outcomes', '/stop-and-search', '/reports/performance', '/glossary', '/methods', '/data', '/accessibility',
]; // prettier-ignore

/** What a reader's browser must fetch: pages of ten years of records, their styles, scripts and fonts. */
export async function sizeFindings(port: number): Promise<Finding[]> {
  const pages = await Promise.all(
    mainPages.map(async (path) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
      const html = await answer.text();
      return { path, bytes: Buffer.byteLength(html), blocking: blockingScripts(html) };
    }),
  );
  const large = pages.toSorted((a, b) => b.bytes - a.bytes);
  const blocking = pages.reduce((sum, page) => sum + page.blocking, 0);
  const fonts = fontFiles.reduce((sum, { path }) => sum + statSync(path).size, 0);
  return [
    ...large.slice(0, 4).map(({ path, bytes }) => belowFinding(`HTML of ${path}`, bytes, kilobytes, 100e3)),
    told(`  the other ${large.length - 4} main pages, at most`, kilobytes(large[4]?.bytes ?? 0)),
    belowFinding('CSS, zipped', gzipSync(compileStyles('#1d4f6e').css).length, kilobytes, 50e3),
    belowFinding('Scripts that hold up drawing', blocking, String, 1),
    belowFinding('Fonts of our own', fonts, kilobytes, 60e3 + 1),
  ];
}

/** Scripts in the page that a browser must run before it goes on. */
const blockingScripts = (html: string): number =>
  [...html.matchAll(/<script\b([^>]*)>/g)].filter(
    ([, attributes = '']) => !/\b(defer|async)\b|type="(module|application\/(ld\+)?json)"/.test(attributes),
  ).length;
