/** The version that this code is written and tested for. Patches of 1.50 are taken as the same. */
export const engineVersion = '1.50.0';

export type Release = {
  /** The name of the file at the release. */
  asset: string;
  sha256: string;
};

/** Where the assets of the release are. */
export const releaseFolder = `https://github.com/meilisearch/meilisearch/releases/download/v${engineVersion}`;

/**
 * The sums of the official assets of v1.50.0, as `meilisearch.hcl` of github.com/cashapp/hermit-packages lists them
 * (August 2026).
 */
const releases: Record<string, Release> = {
  'linux-x64': {
    asset: 'meilisearch-linux-amd64',
    sha256: 'e5cf57e5103b45c46e0cb2cb1a9a20160f34e27fa0c65e3513030568fe3d2bd1',
  },
  'linux-arm64': {
    asset: 'meilisearch-linux-aarch64',
    sha256: 'c26fc8bdc0e70d70818d8317fe862ea0ecddd814db742000f3cd34a5e3fcbd35',
  },
  'darwin-x64': {
    asset: 'meilisearch-macos-amd64',
    sha256: 'c818105836695f8f1dea7099e31c4665c45aaefe87cb57d5fd2c4a060dd424f5',
  },
  'darwin-arm64': {
    asset: 'meilisearch-macos-apple-silicon',
    sha256: 'deccb8a992e8d24c3e67118fd1166a37ef11e5b092cb1e269f2ae8a7ac8d65c8',
  },
};

/** The official release for a platform, or null where we know of none. */
export function engineRelease(
  platform: string = process.platform,
  arch: string = process.arch,
): Release | null {
  return releases[`${platform}-${arch}`] ?? null;
}

/** Whether a version is one that this code speaks to: 1.50.x. */
export function isOurVersion(version: string): boolean {
  const minor = engineVersion.split('.').slice(0, 2).join('.');
  return version.startsWith(`${minor}.`);
}
