/** Settings of a small server that shares its machine with the site. Everything that keeps data safe stays on. */
const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '50',
  shared_buffers: '192MB',
  effective_cache_size: '768MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  // Not compressed: this build knows only the slow way, and an import takes a fifth longer with it.
  wal_compression: 'off',
  random_page_cost: '1.1',
  // Our queries take milliseconds; compiling them would take longer.
  jit: 'off',
  // What people search for is nobody's business: no statement and no value may reach the log.
  // An error's message can quote a value; errors reach the site, which is where they are dealt with.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** The settings as `-c name=value`, for pg_ctl's `-o`. */
export function serverOptions(port: number, extra: Record<string, string> = {}): string {
  const all = { ...settings, ...extra, port: String(port) };
  return Object.entries(all)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ');
}
