/** The archive in public/map, named by a hash of its content. Written by scripts/build-basemap.ts. */
export const ARCHIVE_FILE = 'us-4d6e60dbcc4f.pmtiles';
