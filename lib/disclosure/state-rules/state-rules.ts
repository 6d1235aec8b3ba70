import { california } from './california';
import { florida } from './florida';
import type { StateRules } from './state-rule';
import { tennessee } from './tennessee';

/** States whose law was read. That a state is missing says nothing about its law. */
export const STATE_RULES: readonly StateRules[] = [california, florida, tennessee];

const byState = new Map(STATE_RULES.map((rules) => [rules.state, rules]));

/** @param state two-letter postal code, or null where a place lies in none */
export const rulesOf = (state: string | null): StateRules | null => byState.get(state ?? '') ?? null;
