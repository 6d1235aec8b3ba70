import { expect, test, vi } from 'vitest';
import { readTile } from '@/lib/map/basemap/read-tile';

test('a disk that once failed is asked again', async () => {
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue('/nowhere');
  await expect(readTile(0, 0, 0)).rejects.toThrow('ENOENT');
  cwd.mockRestore();
  expect(Object.keys((await readTile(0, 0, 0))?.layers ?? {}).length).toBeGreaterThan(0);
});
