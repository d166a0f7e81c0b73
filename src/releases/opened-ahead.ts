/**
 * Opens things in their order and gives them as they are asked for: some side by side, and no more than so many
 * bytes before they are taken, so that opening goes on while what was opened is worked on.
 */
export async function* openedAhead<Entry extends { bytes: number }, Opened>(
  entries: readonly Entry[],
  open: (entry: Entry) => Promise<Opened>,
  { side, bytes: most }: { side: number; bytes: number },
): AsyncGenerator<Opened, void, undefined> {
  const waiting = [...entries];
  const begun: { bytes: number; opened: Promise<Opened> }[] = [];
  let [opening, ahead, stopped] = [0, 0, false];
  const begin = (): void => {
    while (!stopped && opening < side && (ahead < most || begun.length === 0)) {
      const entry = waiting.shift();
      if (entry === undefined) return;
      opening += 1;
      ahead += entry.bytes;
      const opened = open(entry);
      begun.push({ bytes: entry.bytes, opened });
      const ended = () => {
        opening -= 1;
        begin();
      };
      opened.then(ended, ended);
    }
  };
  try {
    begin();
    for (let next = begun.shift(); next !== undefined; next = begun.shift()) {
      const opened = await next.opened;
      ahead -= next.bytes;
      begin();
      yield opened;
    }
  } finally {
    stopped = true;
    await Promise.allSettled(begun.map(({ opened }) => opened));
  }
}
