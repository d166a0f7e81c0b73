import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import type { GovukComponent, ParamsOf } from './govuk-params.ts';

/** The folder of the installed GOV.UK Frontend that holds `govuk/components`. */
export const govukRoot = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist',
);

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(govukRoot), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

const templates = new Map<string, nunjucks.Template>();

const macroName = (component: string): string =>
  `govuk${component.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`;

function templateFor(component: string): nunjucks.Template {
  const known = templates.get(component);
  if (known) return known;
  const macro = macroName(component);
  const call = `{%- from "govuk/components/${component}/macro.njk" import ${macro} -%}{{- ${macro}(params) -}}`;
  const template = new nunjucks.Template(call, environment);
  templates.set(component, template);
  return template;
}

/**
 * The markup that the vendor's own macro makes for a component. Text is escaped by the macro; `html`
 * parameters are not, so they may hold only markup made by `renderFragment`.
 */
export const renderGovuk = <Name extends GovukComponent>(of: Name, params: ParamsOf<Name>): string =>
  templateFor(of).render({ params }).trim();
