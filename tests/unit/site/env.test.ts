import { describe, expect, it } from 'vitest';
import { readEnv } from '@/lib/site/env';

describe('readEnv', () => {
  it('asks for nothing: a bare clone starts', () => {
    expect(readEnv({})).toMatchObject({ DIRECTORY: 'auto', SEARCH_ENGINE: 'auto', PORT: 3000 });
    expect(readEnv({}).MEILI_HOST).toBeUndefined();
  });

  it('takes a variable that is set to nothing as one that is not set', () => {
    const env = readEnv({ MEILI_HOST: '', MEILI_MASTER_KEY: '', MEILI_BIN: '', PORT: '', SEARCH_ENGINE: '' });
    expect(env).toMatchObject({ PORT: 3000, SEARCH_ENGINE: 'auto' });
    expect([env.MEILI_HOST, env.MEILI_MASTER_KEY, env.MEILI_BIN]).toEqual([undefined, undefined, undefined]);
  });

  it('sees at once what is set otherwise, and reads no more than once what is not', () => {
    const given = { PORT: '3100', TRUSTED_PROXY: '1' };
    const read = readEnv(given);
    expect(readEnv({ ...given })).toBe(read);
    expect(readEnv({ ...given, TRUSTED_PROXY: '2' })).toMatchObject({ PORT: 3100, TRUSTED_PROXY: 2 });
    expect(readEnv({ PORT: '3100' })).toMatchObject({ PORT: 3100, TRUSTED_PROXY: 0 });
    expect(readEnv({ ...given, HOME: '/somewhere' })).toEqual(read);
    expect(() => readEnv({ ...given, PORT: 'none' })).toThrow('PORT');
  });

  it('takes the host, the keys and the program of a Meilisearch', () => {
    const given = {
      MEILI_HOST: 'https://search.example.org/engine',
      MEILI_MASTER_KEY: 'a-master-key-of-20-c',
      MEILI_SEARCH_KEY: 'a-search-key-of-20-c',
      MEILI_INDEX_KEY: 'an-index-key-of-20-c',
      MEILI_BIN: '/opt/meilisearch',
    };
    expect(readEnv(given)).toMatchObject(given);
  });

  it('takes a map: a token, a style, an archive, and the hosts that a style draws from', () => {
    const given = { MAPBOX_TOKEN: 'pk.abc', MAP_STYLE_URL: 'mapbox://styles/daylight/calm' };
    expect(readEnv(given)).toMatchObject(given);
    for (const MAP_STYLE_URL of ['https://tiles.example.org/style.json?key=1', '/map/boston.pmtiles'])
      expect(readEnv({ MAP_STYLE_URL })).toMatchObject({ MAP_STYLE_URL });
    expect(readEnv({ MAP_HOSTS: 'https://a.example.org/x, https://b.example.org' }).MAP_HOSTS).toEqual([
      'https://a.example.org',
      'https://b.example.org',
    ]);
  });

  it.each([
    [{ MAPBOX_TOKEN: 'sk.secret' }, 'MAPBOX_TOKEN (a public token, which begins with pk.)'],
    [{ MAP_STYLE_URL: 'tiles.example.org' }, 'MAP_STYLE_URL (the address of a style'],
    [{ MAP_STYLE_URL: '//tiles.example.org/x' }, 'MAP_STYLE_URL (the address of a style'],
    [{ MAP_STYLE_URL: "https://x.org/' *" }, 'MAP_STYLE_URL (the address of a style'],
    [{ MAP_STYLE_URL: 'mapbox://styles/a/b' }, 'MAP_STYLE_URL (a style of Mapbox needs MAPBOX_TOKEN)'],
    [{ MAP_HOSTS: 'tiles.example.org' }, 'MAP_HOSTS.0 (hosts such as https://tiles.example.org)'],
    [{ MEILI_HOST: 'localhost:7700' }, 'MEILI_HOST (a URL such as http://127.0.0.1:7700)'],
    [{ MEILI_HOST: 'ftp://127.0.0.1' }, 'MEILI_HOST (a URL such as http://127.0.0.1:7700)'],
    [{ MEILI_MASTER_KEY: 'short' }, 'MEILI_MASTER_KEY (a key has at least 16 characters)'],
    [{ SEARCH_ENGINE: 'elastic' }, 'SEARCH_ENGINE ('],
    [{ PORT: '70000' }, 'PORT ('],
  ])('names a bad variable and what it should be: %o', (source, message) => {
    expect(() => readEnv(source)).toThrow(message);
  });

  it('never repeats a bad value, which may be a secret', () => {
    expect(() => readEnv({ MEILI_SEARCH_KEY: 'hunter2', MEILI_HOST: 'user:hunter2' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});
