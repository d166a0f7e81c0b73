import type { PageProps } from './page-props.ts';

/** The part of a document that is not shown: names, addresses, styles. */
export function PageHead({ site, title, description, canonical, noIndex }: PageProps) {
  const whole = title === site.name ? title : `${title} – ${site.name}`;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{whole}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {noIndex && <meta name="robots" content="noindex" />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      {canonical && <link rel="canonical" href={canonical} />}
      {site.iconHref && <link rel="icon" href={site.iconHref} />}
      {site.fontHrefs?.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={site.stylesheetHref} />
      {site.feeds?.map((feed) => (
        <link
          key={feed.href}
          rel="alternate"
          type="application/atom+xml"
          title={feed.title}
          href={feed.href}
        />
      ))}
    </head>
  );
}
