import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Loads the schema engine's WebAssembly build. @returns its exports: SchemaEngine, version */
export async function loadEngine() {
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const exports = await import(glue);
  // The engine reports a panic's text here, by a name that it expects to find.
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (text) => process.stderr.write(`${text}\n`) };
  const bytes = readFileSync(path.join(path.dirname(glue), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': exports });
  exports.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return exports;
}
