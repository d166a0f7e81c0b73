import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A crime as the API gives it, with what a test wants to vary. */
export interface ServedCrime {
  id: number;
  category: string;
  month: string;
  persistent_id: string;
  location: { latitude: string; longitude: string; street: { id: number; name: string } } | null;
  location_type: string | null;
  [key: string]: unknown;
}

export interface Served {
  forces: { id: string; name: string }[];
  months: { date: string; 'stop-and-search': string[] }[];
  crimes: ServedCrime[];
  outcomes: { category: { code: string; name: string }; date: string; person_id: null; crime: ServedCrime }[];
  stops: object[];
  stopsNoLocation: object[];
  /** An area with more records than this is answered by 503. */
  most: number;
  archives: Record<string, { bytes: Uint8Array; etag: string | null }>;
  /** Whether archives may be read in parts. */
  ranges: boolean;
}

/** What arrived: the method, the address with its query, and the form of a POST. */
export interface Arrived {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
}

/** Answers instead of the service when it returns true; `count` is 1 for the first request of this path. */
export type Interruption = (arrived: Arrived, response: ServerResponse, count: number) => boolean;

export interface PoliceUkService extends AsyncDisposable {
  base: URL;
  served: Served;
  arrived: Arrived[];
  /** Asked before each answer, in order. */
  interruptions: Interruption[];
  paths(): string[];
}

/** A stand-in for data.police.uk on this machine: its API and its archives as documented, and any trouble a test adds. */
export async function policeUkService(served: Partial<Served> = {}): Promise<PoliceUkService> {
  const full: Served = {
    forces: [
      { id: 'avon-and-somerset', name: 'Avon and Somerset Constabulary' },
      { id: 'cheshire', name: 'Cheshire Constabulary' },
    ],
    months: [],
    crimes: [],
    outcomes: [],
    stops: [],
    stopsNoLocation: [],
    most: 10_000,
    archives: {},
    ranges: true,
    ...served,
  };
  const arrived: Arrived[] = [];
  const interruptions: Interruption[] = [];
  const server = createServer((request, response) => {
    void arrivedOf(request).then((one) => {
      arrived.push(one);
      const count = arrived.filter(({ path }) => path === one.path).length;
      if (interruptions.some((interrupt) => interrupt(one, response, count))) return;
      answer(one, response, full);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    served: full,
    arrived,
    interruptions,
    paths: () => arrived.map(({ path }) => path),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function arrivedOf(request: IncomingMessage): Promise<Arrived> {
  const url = new URL(request.url ?? '/', 'http://local');
  const form = (await request.toArray()).join('');
  const query = new URLSearchParams(request.method === 'POST' ? form : url.search);
  return { method: request.method ?? '', path: url.pathname, query, headers: request.headers };
}

export function json(response: ServerResponse, value: unknown): true {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  return true;
}

export function status(response: ServerResponse, code: number, headers: Record<string, string> = {}): true {
  response.writeHead(code, headers).end();
  return true;
}

function answer(
  { method, path, query, headers }: Arrived,
  response: ServerResponse,
  served: Served,
): unknown {
  const month = query.get('date');
  const inArea = areaTest(query.get('poly') ?? '');
  const limited = (rows: object[]) =>
    rows.length > served.most ? status(response, 503) : json(response, rows);
  const archive = served.archives[/^\/data\/archive\/(.+)\.zip$/.exec(path)?.[1] ?? ''];
  if (archive !== undefined) return partOf(archive, headers, response, served.ranges);
  if (method === 'GET' && `http://data.police.uk${path}?${query.toString()}`.length > 4094)
    return status(response, 400);
  switch (path) {
    case '/api/forces':
      return json(response, served.forces);
    case '/api/crimes-street-dates':
      return json(response, served.months);
    case '/api/crimes-street/all-crime':
      return limited(served.crimes.filter((crime) => crime.month === month && inArea(crime)));
    case '/api/crimes-no-location':
      return json(
        response,
        served.crimes.filter((crime) => crime.month === month && crime.location === null),
      );
    case '/api/outcomes-at-location':
      return limited(served.outcomes.filter(({ date, crime }) => date === month && inArea(crime)));
    case '/api/stops-force':
      return json(response, served.stops);
    case '/api/stops-no-location':
      return json(response, served.stopsNoLocation);
    default:
      return status(response, 404);
  }
}

/** Whether a crime lies in a polygon given as `lat,lng:lat,lng:…`, by crossings to the north. */
function areaTest(poly: string): (crime: ServedCrime) => boolean {
  const corners = poly.split(':').map((corner) => corner.split(',').map(Number) as [number, number]);
  return ({ location }) => {
    if (location === null) return false;
    const [lat, lng] = [Number(location.latitude), Number(location.longitude)];
    let inside = false;
    corners.forEach(([latA, lngA], at) => {
      const [latB, lngB] = corners.at(at - 1) ?? [NaN, NaN];
      if (lngA > lng !== lngB > lng && lat < latA + ((latB - latA) * (lng - lngA)) / (lngB - lngA))
        inside = !inside;
    });
    return inside;
  };
}

/** A file or a part of it (RFC 9110, sections 13.1.5 and 14.2). */
function partOf(
  { bytes, etag }: { bytes: Uint8Array; etag: string | null },
  headers: IncomingMessage['headers'],
  response: ServerResponse,
  ranges: boolean,
): void {
  const tag: Record<string, string> = etag === null ? {} : { etag };
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const same = headers['if-range'] === undefined || headers['if-range'] === etag;
  if (!ranges || from === undefined || !same) {
    response
      .writeHead(200, { ...tag, 'content-type': 'application/zip', 'content-length': bytes.length })
      .end(bytes);
    return;
  }
  const start = Number(from);
  const end = to === '' || to === undefined ? bytes.length : Math.min(bytes.length, Number(to) + 1);
  if (start >= bytes.length) {
    status(response, 416, { 'content-range': `bytes */${bytes.length}` });
    return;
  }
  const range = {
    'content-range': `bytes ${start}-${end - 1}/${bytes.length}`,
    'content-length': String(end - start),
  };
  response.writeHead(206, { ...tag, ...range }).end(bytes.subarray(start, end));
}
