import { HtmlValidate } from 'html-validate';

/** The strictest sets of rules; every setting below says why it differs. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Two spellings of the same thing; ours is what the renderer writes.
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': ['error', { style: 'selfclose' }],
    // Stylesheet and scripts come from the site itself, under names that carry their hash.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A wide table scrolls inside a named region that the keyboard reaches: the pattern of the WAI.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A title names measure, area and kind of page; cut to 70 characters, two pages would be called the same.
    'long-title': 'off',
    // A paragraph of minutes has its number for its address: #2.7.
    'valid-id': ['error', { relaxed: true }],
    // ARIA lets a list be named; the rule merely advises against it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

/** What is wrong with a page, in words with line and column; empty when nothing is. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) =>
        `${line}:${column} ${ruleId}: ${message} near ${JSON.stringify(html.split('\n')[line - 1]?.slice(Math.max(0, column - 40), column + 40))}`,
    ),
  );
}
