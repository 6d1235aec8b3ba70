import { afterEach, expect, it, vi } from 'vitest';
import { readContact } from '@/lib/site/contact';

afterEach(() => vi.unstubAllEnvs());

it('nobody can be written to where the operator set nothing', () => {
  vi.stubEnv('CONTACT_EMAIL', '');
  vi.stubEnv('CONTACT_URL', '');
  expect(readContact()).toBeNull();
});

it('one way is enough', () => {
  vi.stubEnv('CONTACT_EMAIL', 'fix@daylight.example');
  vi.stubEnv('CONTACT_URL', '');
  expect(readContact()).toEqual({ email: 'fix@daylight.example', url: null });
});
