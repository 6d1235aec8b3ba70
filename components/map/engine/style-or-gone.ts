/** Longer than anyone waits before they would rather have another map, or none. */
const WAIT_MS = 8000;

type Library = {
  once: (type: 'style.load', listener: () => void) => unknown;
  on: (type: 'error', listener: (event: { error: Error }) => void) => unknown;
  remove: () => void;
};

/**
 * Done when a library has its style, and with it what else is to be fetched; one whose style does not come is removed.
 * @throws when the style's host refuses, or does not answer in time
 */
export async function styleOrGone(library: Library): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The map’s style did not come in time.')), WAIT_MS);
      const settle = (done: () => void) => {
        clearTimeout(late);
        done();
      };
      library.once('style.load', () => settle(resolve));
      // Stays for good: without a listener both libraries write every missing tile to the console.
      library.on('error', ({ error }) => settle(() => reject(error)));
    });
  } catch (error) {
    library.remove();
    throw error;
  }
}
