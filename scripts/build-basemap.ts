import { buildBasemap } from '@/lib/map/basemap/build/build-basemap';
import { writeBasemap } from '@/lib/map/basemap/write-basemap';

const { path, bytes } = writeBasemap(buildBasemap());
console.log(`${path}: ${Math.round(bytes / 1024)} KB`);
