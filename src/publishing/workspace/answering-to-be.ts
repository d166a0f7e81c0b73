import type { Hono } from 'hono';

/** An answer of the site to be: read while it is there, and finished when it is undone. */
interface AnsweringToBe {
  /** Resolves when all was read that the answer needs; the answer itself may come later. */
  whatIsRead(site: Hono, address: string): Promise<{ response: Promise<Response> }>;
  /** For the site: slow work waits for this. */
  afterReading: () => Promise<void>;
  /** Nothing is held any more: slow work begins. */
  goOn: () => void;
}

/** So that nobody waits for the database while a PDF is set: what it says was read before the preview was undone. */
export function answeringToBe(): AnsweringToBe {
  const isRead = Promise.withResolvers<undefined>();
  const isUndone = Promise.withResolvers<undefined>();
  return {
    async whatIsRead(site, address) {
      const response = Promise.resolve(site.request(address));
      await Promise.race([response, isRead.promise]);
      return { response };
    },
    afterReading: async () => {
      isRead.resolve(undefined);
      await isUndone.promise;
    },
    goOn: () => isUndone.resolve(undefined),
  };
}
