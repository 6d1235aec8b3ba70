// Where a thread for reading begins: it is given no TypeScript runner by the process that starts it.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../../../../tsconfig.json', import.meta.url)) });
await import(new URL('./serve-reading.ts', import.meta.url).href);
