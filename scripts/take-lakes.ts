import { writeLakesFile } from '@/lib/map/basemap/build/lakes-file';
import { takeLakes } from '@/lib/map/basemap/build/take-lakes';

// npx tsx scripts/take-lakes.ts PATH/ne_10m_lakes.shp: where the file comes from says lib/map/basemap/data/README.md.
const { path, bytes } = writeLakesFile(await takeLakes(process.argv[2] ?? 'ne_10m_lakes.shp'));
console.log(`${path}: ${Math.round(bytes / 1024)} KB`);
