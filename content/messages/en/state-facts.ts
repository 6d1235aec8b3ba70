import type { StateFactKind } from '@/lib/place/state-facts';
import { message } from './message';

const KINDS: Record<StateFactKind, string> = {
  agency: 'The state’s agency',
  license: 'Checking a license',
  medicaid: 'The Medicaid office',
  'medicaid-expansion': 'Who can get Medicaid',
  'good-samaritan': 'When you call for help',
  naloxone: 'Naloxone without a prescription of your own',
};

/** What a state's page says besides what is listed there. */
export const stateFactWords = {
  kind: (kind: StateFactKind): string => KINDS[kind],
  oversight: message('Who answers for treatment in {state}'),
  medicaid: message('Medicaid in {state}'),
  overdose: message('The law on overdose in {state}'),
  callAnyway: 'In an overdose call 911 at once, whatever the law says.',
  help: 'What to do until help comes',
  notAdvice:
    'Laws differ in what they protect from and whom they cover, and they change: the dates say how old these facts are. This is no legal advice.',
};
