import { describe, expect, it, vi } from 'vitest';
import { keepHelp } from '@/components/help/register-worker';

type Registration = { active: { postMessage: (message: string) => void } | null };

const container = (registration: Registration | undefined) => ({
  getRegistration: vi.fn(async () => registration),
  register: vi.fn(async () => registration),
});
const asContainer = (given: object) => given as unknown as ServiceWorkerContainer;

describe('keepHelp', () => {
  it('registers the worker for that one page where there is none', async () => {
    const workers = container(undefined);
    await keepHelp(asContainer(workers));
    expect(workers.getRegistration).toHaveBeenCalledWith('/help');
    expect(workers.register).toHaveBeenCalledExactlyOnceWith('/help-worker.js', { scope: '/help' });
  });

  it('registers it again where it was never active', async () => {
    const workers = container({ active: null });
    await keepHelp(asContainer(workers));
    expect(workers.register).toHaveBeenCalledOnce();
  });

  it('asks the one that is there to look how old its copy is', async () => {
    const postMessage = vi.fn();
    const workers = container({ active: { postMessage } });
    await keepHelp(asContainer(workers));
    expect(postMessage).toHaveBeenCalledExactlyOnceWith('refresh');
    expect(workers.register).not.toHaveBeenCalled();
  });

  it('says nothing where a browser has none, or refuses', async () => {
    await expect(keepHelp(undefined)).resolves.toBeUndefined();
    const refusing = {
      getRegistration: async () => Promise.reject(new DOMException('denied', 'SecurityError')),
    };
    await expect(keepHelp(asContainer(refusing))).resolves.toBeUndefined();
  });
});
