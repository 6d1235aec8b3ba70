/** Longer than anyone waits before they would rather have another map, or none. */
const WAIT_MS = 8000;

type Library = {
  once: (type: 'style.load' | 'load', listener: () => void) => unknown;
  on: {
    (type: 'error', listener: (event: { error: Error }) => void): unknown;
    (type: 'sourcedata', listener: (event: object) => void): unknown;
  };
  remove: () => void;
};

/**
 * Done when a library has its style; one whose style does not come is removed.
 * @throws when the style's host refuses, or does not answer in time
 */
export const styleOrGone = (library: Library): Promise<void> =>
  cameOrGone(
    library,
    (came) => library.once('style.load', came),
    () => true,
  );

/**
 * Done when a library has drawn something of its style: hosts that refuse their sources or their tiles would leave a blank
 * map. Pictures and letters that do not come leave a map that can be used. One that does not come is removed.
 * @throws when a host refuses, or does not answer in time
 */
export function pictureOrGone(library: Library): Promise<void> {
  let hasStyle = false;
  library.once('style.load', () => {
    hasStyle = true;
  });
  return cameOrGone(
    library,
    (came) => {
      library.on('sourcedata', (event) => {
        if ('tile' in event && event.tile) came();
      });
      // There may be nothing to fetch where the map looks.
      library.once('load', came);
    },
    (event) => !hasStyle || 'sourceId' in event,
  );
}

async function cameOrGone(
  library: Library,
  whenItComes: (came: () => void) => void,
  isFatal: (event: object) => boolean,
): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The map did not come in time.')), WAIT_MS);
      const settle = (done: () => void) => {
        clearTimeout(late);
        done();
      };
      whenItComes(() => settle(resolve));
      // Stays for good: without a listener both libraries write every missing tile to the console.
      library.on('error', (event) => {
        if (isFatal(event)) settle(() => reject(event.error));
      });
    });
  } catch (error) {
    library.remove();
    throw error;
  }
}
