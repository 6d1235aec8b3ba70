import { buildGazetteer } from '@/lib/place/gazetteer/build/build-gazetteer';
import { writeGazetteerFile } from '@/lib/place/gazetteer/gazetteer-file';

const { path, bytes } = writeGazetteerFile(buildGazetteer());
console.log(`${path}: ${Math.round(bytes / 1024)} KB`);
