import { TrustedHtml } from '../html/index.ts';

/** A drawing from `sparkline()` in running content. */
export function Sparkline({ svg }: { svg: string }) {
  return <TrustedHtml html={svg} />;
}
