import type { Content } from './content.ts';

/** A quiet remark beside the text: a caveat, or what is true of generated figures. */
export function Note({
  title,
  kind = 'caveat',
  children,
}: {
  title?: Content;
  kind?: 'caveat' | 'generated';
  children?: Content;
}) {
  return (
    <div class={`note note-${kind}`}>
      {title && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}

/** Where there is nothing yet: what is missing, why, and what to do. */
export function EmptyState({ title, children }: { title: Content; children?: Content }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
