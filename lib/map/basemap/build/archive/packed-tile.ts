import { zxyToTileId } from 'pmtiles';

/** A tile as it lies in the archive: its place on the Hilbert curve through all zooms, and its compressed bytes. */
export type PackedTile = { id: number; bytes: Uint8Array };

export const tileId = zxyToTileId;
