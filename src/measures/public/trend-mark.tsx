import { TrendTag } from '../../platform/design/index.ts';
import type { Trend } from '../readings/trend.ts';

/** The trend word with its shape, linked to how it was decided; quiet words where there is no trend word. */
export function TrendMark({ trend, href }: { trend: Trend | null; href?: string }) {
  if (trend?.word == null) {
    const words = 'No trend word';
    return href === undefined ? <>{words}</> : <a href={href}>{words}</a>;
  }
  return (
    <TrendTag
      word={trend.word}
      direction={trend.direction}
      outside={trend.outside}
      {...(href === undefined ? {} : { href })}
    />
  );
}
