import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const SCRIPT = readFileSync('public/help-worker.js', 'utf8');

type WorkerEvent = { waitUntil: (work: Promise<unknown>) => void; [key: string]: unknown };
type Listener = (event: WorkerEvent) => void;

/** What a browser keeps for the worker, and what the network would answer. */
export type Surroundings = {
  network: (address: string) => Promise<Response>;
  now: () => number;
};

/**
 * The worker's own script in a world of its own: a cache, a network that the test plays, and time that stands still. Timers
 * run at once, so that a network that never answers is too slow without anybody waiting.
 */
export function loadWorker({ network, now }: Surroundings) {
  const kept = new Map<string, Response>();
  const caches = new Map<string, Map<string, Response>>();
  const listeners = new Map<string, Listener>();
  const asked: string[] = [];
  const called: string[] = [];
  const self = {
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    skipWaiting: async () => called.push('skipWaiting'),
    clients: { claim: async () => called.push('claim') },
    registration: { update: async () => called.push('update') },
  };
  const open = async (name: string) => {
    caches.set(name, kept);
    return {
      match: async (address: string) => kept.get(address)?.clone(),
      put: async (address: string, response: Response) => void kept.set(address, response),
      delete: async (address: string) => kept.delete(address),
    };
  };
  const fetch = (target: string | { url: string }) => {
    const address = typeof target === 'string' ? target : target.url;
    asked.push(address);
    return network(address);
  };
  const at = class extends Date {
    static override now = now;
  };
  const world = {
    self,
    caches: { open },
    fetch,
    Response,
    Headers,
    URL,
    Date: at,
    setTimeout: setImmediateTimer,
  };
  runInContext(SCRIPT, createContext(world));

  /** Sends the worker an event and gives its answer (null when it lets a request pass) and what it goes on doing. */
  async function start(type: string, event: Record<string, unknown>) {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | null = null;
    listeners.get(type)?.({
      ...event,
      waitUntil: (promise) => void work.push(promise),
      respondWith: (response: Promise<Response>) => {
        answer = response;
      },
    });
    return { response: (await answer) as Response | null, work: Promise.all(work) };
  }
  /** The same, once all is done. */
  async function send(type: string, event: Record<string, unknown> = {}): Promise<Response | null> {
    const { response, work } = await start(type, event);
    await work;
    return response;
  }
  const request = (address: string, mode: string) => ({
    request: { mode, url: new URL(address, 'http://localhost:3000').href },
  });
  const visit = (address: string, mode = 'navigate') => send('fetch', request(address, mode));
  /** What a person gets, while the worker may still wait for the network. */
  const seen = async (address: string) => (await start('fetch', request(address, 'navigate'))).response;
  return { send, visit, seen, kept, cacheNames: () => [...caches.keys()], asked, called };
}

const setImmediateTimer = (callback: (value: unknown) => void, _ms: number, value: unknown) =>
  setImmediate(callback, value);
