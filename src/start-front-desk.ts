import type { Hono } from 'hono';
import { withFrontDesk } from './front-desk-app.ts';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { compileStyles } from './platform/design/index.ts';
import type { Home } from './platform/home.ts';
import { originOfRequest } from './platform/http/origin-of.ts';

/** The public site of a home with its front desk, with the settings of this installation. */
export const startFrontDesk = (
  publicSite: Hono,
  home: Home,
  config: Config,
  { address, afterAct }: { address: string; afterAct: () => void },
): Hono =>
  withFrontDesk(publicSite, {
    records: home.records,
    published: home.published,
    styles: compileStyles,
    afterAct,
    clock: systemClock,
    originOf: originOfRequest(config.proxies),
    address,
  });
