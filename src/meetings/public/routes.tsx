import { Hono } from 'hono';
import { recordPage } from '../../published-record/index.ts';
import type { Site } from '../../site/index.ts';
import { assurancePage } from './assurance-page.tsx';
import { meetingsCalendar } from './calendar.ts';
import { meetingRecord } from './meeting-page.tsx';
import { packFile, packPage } from './pack-page.tsx';
import { meetingsPage } from './meetings-page.tsx';
import { minutesRecord } from './minutes-page.tsx';
import { paperFile, paperPage } from './paper-page.tsx';
import { questionRecord } from './question-page.tsx';
import { questionsPage } from './questions-page.tsx';

/** Meetings with agenda, papers and minutes; questions and answers; assurance; the calendar. */
export const publicMeetingRoutes = (site: Site): Hono => {
  const app = new Hono();
  app.get('/meetings', site.page(meetingsPage));
  app.get('/meetings.ics', site.page(meetingsCalendar(site.address)));
  app.get('/meetings/:slug', site.page(recordPage(meetingRecord)));
  app.get('/meetings/:slug/versions/:version', site.page(recordPage(meetingRecord)));
  app.get('/meetings/:slug/minutes', site.page(recordPage(minutesRecord)));
  app.get('/meetings/:slug/minutes/versions/:version', site.page(recordPage(minutesRecord)));
  app.get('/meetings/:slug/pack', site.page(packPage));
  app.get('/meetings/:slug/pack.pdf', site.page(packFile(site)));
  app.get('/meetings/:slug/papers/:paper', site.page(paperPage));
  app.get('/meetings/:slug/papers/:paper/:file', site.page(paperFile(site)));
  app.get('/questions', site.page(questionsPage));
  app.get('/questions/:slug', site.page(recordPage(questionRecord)));
  app.get('/questions/:slug/versions/:version', site.page(recordPage(questionRecord)));
  app.get('/assurance', site.page(assurancePage));
  return app;
};
