/** Said above a form after somebody else changed the same thing; what it says now stands with each field. */
export const Conflict = () => (
  <div class="conflict">
    <p>
      <strong>Somebody else changed this while you were writing.</strong> Nothing of yours is lost, and
      nothing of theirs was overwritten. Where the two differ, what is saved now stands above what you typed.
      Put together what is right, and send it again.
    </p>
  </div>
);

/** What is saved now, above a field in which something else was typed. */
export const Theirs = ({ says }: { says: string }) => (
  <div class="theirs">
    <p class="theirs-title">Saved now by somebody else:</p>
    <p class="theirs-words">{says === '' ? '(nothing)' : says}</p>
  </div>
);
