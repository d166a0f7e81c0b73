/** The check of a static copy: what the server would answer, in the reader's browser. Bundled when a copy is made. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { checkClaims } from '../check-claims.ts';
import { CheckedResult } from '../formats/checked-result.tsx';
import type { CheckedDocument } from '../worker/check-document.ts';

const checkText = (text: string): CheckedDocument => ({
  format: 'plain text',
  text,
  claims: checkClaims(text),
  hasNumbers: /\d/.test(text),
});

/** A text to paste, and beneath it the same text marked. Nothing leaves the page. */
function CheckHere() {
  const [text, write] = useState('');
  const [checked, show] = useState<CheckedDocument>();
  const check = (event: Event) => {
    event.preventDefault();
    show(checkText(text));
  };
  return (
    <>
      <form onSubmit={check}>
        <div class="govuk-form-group">
          <label class="govuk-label govuk-label--m">
            Paste a text
            <textarea
              class="govuk-textarea"
              rows={12}
              spellcheck={false}
              value={text}
              onInput={({ currentTarget }) => write(currentTarget.value)}
            />
          </label>
        </div>
        <button class="govuk-button" type="submit">
          Check
        </button>
      </form>
      <div class="check-result" aria-live="polite">
        {checked !== undefined && <CheckedResult checked={checked} prefix="" />}
      </div>
    </>
  );
}

const place = document.querySelector('#check-here .section-main');
if (place !== null) {
  place.replaceChildren();
  render(<CheckHere />, place);
}
