/** How long found results wait for the paid box above them. */
const BOX_LIMIT_MS = 500;

/** Begins to wait. `over` settles when the box is to be given up, or when `cancel` says that nobody waits any more. */
export type BoxLimit = () => { over: Promise<unknown>; cancel(): void };

/** The limit of a process that serves visitors: half a second. Its timer keeps no process alive. */
export const boxLimit: BoxLimit = () => {
  let settle = () => {};
  const over = new Promise<null>((resolve) => {
    settle = () => resolve(null);
  });
  const timer = setTimeout(settle, BOX_LIMIT_MS).unref();
  const cancel = () => {
    clearTimeout(timer);
    settle();
  };
  return { over, cancel };
};

/**
 * What is to stand in the paid box, or nothing where it fails or is not there in time: that costs an advertiser a showing and
 * nobody a result. Never rejects.
 * @param over settles when it is to be given up
 */
export function paidInTime<T>(asked: Promise<readonly T[]>, over: Promise<unknown>): Promise<readonly T[]> {
  return Promise.race([asked.catch(withoutBox), over.then(() => [])]);
}

/** Logs that the box was left out. The error's name alone: a message may hold what was searched. */
export function withoutBox(error: unknown): [] {
  console.error(`The paid box was left out: ${error instanceof Error ? error.name : 'an unknown error'}.`);
  return [];
}
