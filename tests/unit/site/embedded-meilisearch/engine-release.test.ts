import { describe, expect, it } from 'vitest';
import {
  engineRelease,
  engineVersion,
  isOurVersion,
  releaseFolder,
} from '@/lib/site/embedded-meilisearch/engine-release';

describe('engineRelease', () => {
  it.each([
    ['linux', 'x64', 'meilisearch-linux-amd64'],
    ['linux', 'arm64', 'meilisearch-linux-aarch64'],
    ['darwin', 'x64', 'meilisearch-macos-amd64'],
    ['darwin', 'arm64', 'meilisearch-macos-apple-silicon'],
  ])('knows the asset of %s %s, and its sum', (platform, arch, asset) => {
    expect(engineRelease(platform, arch)).toEqual({ asset, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('gives no two platforms the same sum', () => {
    const all = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'].map((name) => {
      const [platform, arch] = name.split('-');
      return engineRelease(platform, arch)?.sha256;
    });
    expect(new Set(all).size).toBe(4);
  });

  it('knows none for a platform without an official one', () => {
    expect(engineRelease('linux', 'riscv64')).toBeNull();
    expect(engineRelease('sunos', 'x64')).toBeNull();
  });

  it('is of the version that the code is written for', () => {
    expect(releaseFolder).toBe('https://github.com/meilisearch/meilisearch/releases/download/v1.50.0');
  });
});

describe('isOurVersion', () => {
  it.each([engineVersion, '1.50.3', '1.50.0-rc.1'])('takes %s', (version) => {
    expect(isOurVersion(version)).toBe(true);
  });

  it.each(['1.49.9', '1.51.0', '1.5.0', '2.50.0', '11.50.0', ''])('refuses "%s"', (version) => {
    expect(isOurVersion(version)).toBe(false);
  });
});
