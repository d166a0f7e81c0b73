/** Beside a text that may hold live figures: which there are. What was typed stays in its own tab. */
export const FigureHelp = () => (
  <p class="work-quiet">
    <a href="/figures" target="_blank" rel="noopener">
      Figures you may use (opens in a new tab)
    </a>
  </p>
);
