import { PMTiles } from 'pmtiles';

/** A reader of an archive that was just made. */
export const archiveInMemory = (bytes: Uint8Array): PMTiles =>
  new PMTiles({
    getKey: () => 'memory',
    // Copied: a small Buffer of Node is a view into a larger one.
    getBytes: async (offset, length) => ({
      data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
    }),
  });
