import type { VNode } from 'preact';
import type { GovukComponent, ParamsOf } from './govuk-params.ts';
import { renderGovuk } from './render-govuk.ts';
import { TrustedHtml } from './trusted-html.tsx';

export interface GovukProps<Name extends GovukComponent> {
  of: Name;
  params: ParamsOf<Name>;
}

/** A GOV.UK Frontend component on a TSX page: `<Govuk of="tag" params={{ text: 'Draft' }} />`. */
export function Govuk<Name extends GovukComponent>({ of, params }: GovukProps<Name>): VNode {
  return <TrustedHtml html={renderGovuk(of, params)} />;
}
