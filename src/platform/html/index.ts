export { Govuk, type GovukProps } from './govuk.tsx';
export type { GovukComponent, GovukParams, ParamsOf, UntypedComponent } from './govuk-params.ts';
export { renderFragment, renderPage } from './render-page.ts';
export { TrustedHtml } from './trusted-html.tsx';
export { escapeXml } from './escape-xml.ts';
