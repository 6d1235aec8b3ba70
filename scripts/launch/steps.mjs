/** Steps that take longer than this show that they are alive, and go on to do so. */
const quietMs = 2_000;
const everyMs = { terminal: 500, log: 10_000 };

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Runs one step, and prints its name, what came of it and how long it took.
 * @template T
 * @param {string} name
 * @param {(report: (line: string) => void) => Promise<T>} work gets a function that shows a line of progress
 * @param {(value: T) => string} [summary] what came of it, in a few words
 * @param {NodeJS.WriteStream} [out]
 * @returns {Promise<T>}
 */
export async function step(name, work, summary = () => '', out = process.stdout) {
  const started = performance.now();
  const elapsed = () => seconds(performance.now() - started);
  let latest = 'working';
  const show = () => {
    const line = `  ${name.padEnd(10)} ${latest}, ${elapsed()}`;
    // On a terminal (some do not know their width) one line that changes; in a log a line every now and then.
    out.write(out.isTTY ? `\r\x1b[2K${line.slice(0, (out.columns || 80) - 1)}` : `${line}\n`);
  };
  let timer = setTimeout(() => {
    show();
    timer = setInterval(show, out.isTTY ? everyMs.terminal : everyMs.log);
  }, quietMs);
  const finish = (text) => {
    // Ends a timeout and an interval alike.
    clearInterval(timer);
    out.write(`${out.isTTY ? '\r\x1b[2K' : ''}${text}\n`);
  };
  try {
    const value = await work((line) => {
      latest = line;
    });
    const came = summary(value);
    finish(`✓ ${name.padEnd(10)} ${came ? `${came}, ` : ''}${elapsed()}`);
    return value;
  } catch (error) {
    finish(`✗ ${name.padEnd(10)} ${elapsed()}`);
    throw error;
  }
}
