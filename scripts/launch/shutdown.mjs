import { constants } from 'node:os';

const patienceMs = 20_000;
const parentCheckMs = 200;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Collects what has to be stopped, and stops it once, newest first, whatever ends us. A signal that comes twice (npm passes
 * one on that the terminal also sends) changes nothing.
 */
export class Shutdown {
  #stops = [];
  #running;
  #controller = new AbortController();

  /** What runs now is to be stopped at the end. @param {() => unknown} stop */
  add(stop) {
    this.#stops.unshift(stop);
  }

  /** Stops everything that was added. Calling it again waits for the same end. @returns {Promise<void>} */
  run() {
    if (!this.stopping) {
      this.#controller.abort();
      this.#running = this.#stopAll();
    }
    return this.#running;
  }

  /** From now on a signal stops everything and ends this process as that signal does. */
  listen() {
    for (const signal of signals) process.on(signal, () => this.#end(signal));
    // npm passes a SIGTERM on to the shell between us, which ends without a word: that our parent is another one now is all
    // that we see of it.
    if (!process.env.npm_lifecycle_event) return;
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || this.#end('SIGTERM'), parentCheckMs).unref();
  }

  #end(signal) {
    // What was at work meets a database that goes away, wherever it is: that must not keep the rest from being stopped.
    if (!this.stopping) process.on('uncaughtException', () => {});
    this.run().then(() => endBy(signal));
    setTimeout(() => endBy(signal), patienceMs).unref();
  }

  get stopping() {
    return this.signal.aborted;
  }

  /** Tells work that takes long not to begin what would only have to be stopped. */
  get signal() {
    return this.#controller.signal;
  }

  async #stopAll() {
    for (let stop = this.#stops.shift(); stop; stop = this.#stops.shift())
      try {
        await stop();
      } catch {
        // What cannot be stopped must not keep the rest from being stopped.
      }
  }
}

/** Our parent then sees why we ended: 130 after Ctrl-C, 143 after SIGTERM. */
function endBy(signal) {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  // Where a signal does not end a process at once (PID 1 of a container), its exit code does.
  setTimeout(() => process.exit(128 + constants.signals[signal]), 100);
}
