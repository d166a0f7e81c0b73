import { connect, type Socket } from 'node:net';

export interface Load {
  port: number;
  /** The request as it goes over the wire. */
  request: Buffer;
  requests: number;
  connections: number;
}

/**
 * Sends the same request over and over on connections that stay open, one at a time on each, and gives the requests
 * answered in a second. Answers are only measured in bytes, as all are alike: a full client would cost more than
 * the server that is to be measured.
 */
export async function requestsPerSecond({ port, request, requests, connections }: Load): Promise<number> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  try {
    const length = await answerLength(sockets[0]!, request);
    let left = requests;
    const start = performance.now();
    await Promise.all(sockets.map((socket) => repeat(socket, request, length, () => left-- > 0)));
    return requests / ((performance.now() - start) / 1000);
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });

/** The length of an answer, from its head and the content-length in it. */
const answerLength = (socket: Socket, request: Buffer): Promise<number> =>
  new Promise((resolve, reject) => {
    let [text, whole] = ['', 0];
    const read = (chunk: Buffer) => {
      text += chunk.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = text.slice(0, end);
      if (!/^HTTP\/1\.1 (200|304) /.test(head)) return reject(new Error(`answered ${head.slice(0, 40)}`));
      const body = head.startsWith('HTTP/1.1 304') ? '0' : /^content-length: (\d+)/im.exec(head)?.[1];
      if (body === undefined) return reject(new Error('an answer without a content-length'));
      whole = end + 4 + Number(body);
      if (text.length < whole) return;
      socket.off('data', read);
      resolve(whole);
    };
    socket.on('data', read);
    socket.write(request);
  });

const repeat = (socket: Socket, request: Buffer, length: number, more: () => boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    let seen = 0;
    const next = () => (more() ? socket.write(request) : resolve());
    socket.on('data', (chunk: Buffer) => {
      seen += chunk.length;
      if (seen > length) reject(new Error('answers to the same request differ in length'));
      if (seen !== length) return;
      seen = 0;
      next();
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('the server closed a connection')));
    next();
  });

/** A GET request with some headers. */
export const requestFor = (path: string, headers: Record<string, string> = {}): Buffer =>
  Buffer.from(
    [
      `GET ${path} HTTP/1.1`,
      'host: localhost',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      '\r\n',
    ].join('\r\n'),
  );
