/** The other side of `inOwnProcess`: does the work that this process is given, answers once, and ends. */
export function answerOnce(work: (given: never) => Promise<unknown>): void {
  process.once('message', ({ given }: { given: never }) => {
    void work(given)
      .then(
        (answer) => ({ answer }),
        (error: unknown) => ({ failed: 'error', error: error instanceof Error ? error : String(error) }),
      )
      .then((outcome) => process.send?.(outcome, undefined, undefined, () => process.disconnect?.()));
  });
}
