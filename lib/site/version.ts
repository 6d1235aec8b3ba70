import packageFile from '@/package.json' with { type: 'json' };

/** The release that runs: the version in package.json. */
export const VERSION: string = packageFile.version;
