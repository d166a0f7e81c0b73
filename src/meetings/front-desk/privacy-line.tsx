/** Before the button of each form: where it says what happens to what is sent. */
export const PrivacyLine = () => (
  <p>
    <a href="/privacy">Privacy: who sees what you send, and your rights</a>
  </p>
);
