import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'prisma/config';
import { embeddedUrl } from './lib/site/embedded-postgres/embedded-url';
import { readEnv } from './lib/site/env';

const root = import.meta.dirname;
if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));

// Without these Prisma would download its native engine, and look for a newer version of itself, on each command.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(root, 'scripts/prisma/schema-engine.mjs');
process.env.CHECKPOINT_DISABLE ??= '1';

const url = readEnv().DATABASE_URL || embeddedUrl(path.join(root, '.data'));
const needsDatabase = process.argv.some((word) => ['migrate', 'db', 'studio'].includes(word));
if (!url && needsDatabase) {
  process.stderr.write('There is no database yet: run `npm start` once, or set DATABASE_URL.\n');
  process.exit(1);
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
});
