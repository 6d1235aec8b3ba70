/** Waits until something has ended, however it did, but no longer than that. Never fails. */
export function waitAtMost(ms: number, asked: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const enough = setTimeout(resolve, ms);
    const end = () => {
      clearTimeout(enough);
      resolve();
    };
    asked.then(end, end);
  });
}
