#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which Prisma would download from a host of its own: same arguments
// and the same JSON-RPC on standard input and output, over the engine's WebAssembly build from npm.
// prisma.config.ts points to it, so that every `npx prisma` command works offline.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { createAdapterFactory } from './adapter-factory.mjs';
import { canConnect, createDatabase, runScript, withPrismaCode } from './admin.mjs';
import { loadEngine } from './load-engine.mjs';
import { serveLines } from './serve-lines.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean' },
  },
});
const datasource = values.datasource ? JSON.parse(values.datasource) : {};

/** `schema-engine cli can-connect-to-database | create-database`: an exit code, and a reason in Prisma's log format. */
async function runCliCommand(name) {
  const commands = { 'can-connect-to-database': canConnect, 'create-database': createDatabase };
  try {
    if (!commands[name]) throw new Error(`The schema engine has no command "${name}".`);
    await commands[name](datasource.url);
  } catch (error) {
    const { code, message } = withPrismaCode(error, datasource.url);
    const fields = { error_code: code, message, is_panic: false };
    // Prisma reads the report only after a line break.
    process.stderr.write(
      `\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`,
    );
    process.exitCode = 1;
  }
}

async function serve() {
  const adapters = createAdapterFactory(datasource.url, datasource.shadowDatabaseUrl);
  const { SchemaEngine } = await loadEngine();
  let opening;
  // `createDatabase` has to work before the database exists, so the engine opens at its first real call.
  const engine = () => {
    const datamodels = values.datamodels?.map((file) => [file, readFileSync(file, 'utf8')]);
    opening ??= SchemaEngine.new(
      { datamodels },
      () => {},
      bindMigrationAwareSqlAdapterFactory(adapters.factory),
    );
    return opening;
  };
  // What the WebAssembly build leaves to its caller.
  const own = {
    createDatabase: () => createDatabase(datasource.url),
    ensureConnectionValidity: () => canConnect(datasource.url),
    getDatabaseVersion: async (params) => (await engine()).version(params),
    dbExecute: (params) => runScript(params.datasourceType?.url ?? datasource.url, params.script),
  };
  const call = async (method, params) => {
    try {
      return own[method] ? await own[method](params) : await (await engine())[method](params);
    } catch (error) {
      throw withPrismaCode(error, datasource.url);
    } finally {
      // Before the reply: Prisma kills this process as soon as it has its last one.
      await adapters.dropShadows();
    }
  };
  serveLines(call);
}

if (values.version) {
  const { version } = await loadEngine();
  process.stdout.write(`schema-engine-wasm ${version()}\n`);
} else if (positionals[0] === 'cli') await runCliCommand(positionals[1]);
else await serve();
