import readline from 'node:readline';

/** JSON-RPC's "server error" as Prisma's engine uses it; the reason is in `data`. */
const serverError = 4466;

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

function failure(error) {
  const data = {
    is_panic: error?.name === 'RuntimeError',
    message: error?.message ?? String(error),
    error_code: error?.code ?? null,
    meta: error?.meta ?? null,
  };
  return { code: serverError, message: 'An error happened. Check the data field for details.', data };
}

/** Answers requests, one JSON object a line, until standard input ends and the last one is answered. */
export function serveLines(call) {
  let pending = 0;
  let closed = false;
  const exitWhenDone = () => {
    if (closed && pending === 0) process.exit(0);
  };
  const lines = readline.createInterface({ input: process.stdin });
  lines.on('line', async (line) => {
    if (!line.trim()) return;
    const { id, method, params } = JSON.parse(line);
    // Replies to our own `print` requests carry no method.
    if (!method) return;
    pending += 1;
    try {
      send({ id, result: printed(id, method, await call(method, params)) });
    } catch (error) {
      send({ id, error: failure(error) });
    }
    pending -= 1;
    exitWhenDone();
  });
  lines.on('close', () => {
    closed = true;
    exitWhenDone();
  });
}

/** The native engine hands a diff's text over as a `print` request, and that is the only place Prisma looks. */
function printed(id, method, result) {
  if (method !== 'diff' || result?.stdout == null) return result ?? null;
  send({ id: 1_000_000 + id, method: 'print', params: { content: result.stdout } });
  return { ...result, stdout: null };
}
