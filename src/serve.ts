import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { refuse, type Refused } from './platform/files/fault.ts';

/** Serves an app on a port (0 picks a free one) until the server is closed. */
export function listen(
  app: Hono,
  port: number,
  instead = 'PORT=3100 or --port 3100',
): Promise<{ server: ServerType; port: number } | Refused> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, ({ port: taken }) => resolve({ server, port: taken }));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      const todo = `Stop the other program, or choose another port with ${instead}.`;
      resolve(refuse({ file: `port ${port}`, says: 'is taken by another program', todo }));
    });
  });
}
