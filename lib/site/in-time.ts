/**
 * How long what stands around every page waits for the database. The page for emergencies has nothing else to wait for: whoever
 * opens it has the numbers within a second and a half, also while the database takes questions and answers none.
 */
export const FRAME_WAIT_MS = 1_200;

/**
 * What is answered within a time, null where nothing is or where it fails. A late answer is not called off: who asked may keep it for
 * the next time.
 */
export async function inTime<T>(answer: Promise<T>, waitMs: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, waitMs, null);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
