import { SERVICE_CATEGORIES } from './service-codes/service-categories';
import type { ServiceCode } from './service-codes/service-code';
import { SERVICE_CODES } from './service-codes/service-codes';

/** What a facility reported in one category, under the category's plain heading. */
export type ServiceGroup = {
  /** SAMHSA's code of the category: "PAY". */
  category: string;
  label: string;
  /** Offered, accepted or allowed. */
  yes: readonly ServiceCode[];
  /** Reported as not done or not allowed, which is not the same as not reported. */
  no: readonly ServiceCode[];
  /** True when the facility gave no answer here: nobody knows. */
  notReported: boolean;
};

const codesOf = new Map(
  SERVICE_CATEGORIES.map(({ code }) => [code, SERVICE_CODES.filter((entry) => entry.category === code)]),
);

/**
 * Everything a facility reported, by category in the order of showing, with the categories in which it reported nothing.
 * A code that no dictionary explains is left out.
 * @param serviceCodes SAMHSA codes in upper case
 */
export function serviceGroups(serviceCodes: readonly string[]): ServiceGroup[] {
  const reported = new Set(serviceCodes);
  return SERVICE_CATEGORIES.flatMap(({ code: category, label, silence }) => {
    const found = (codesOf.get(category) ?? []).filter((entry) => reported.has(entry.code));
    if (found.length === 0 && silence === 'says-nothing') return [];
    const no = found.filter((entry) => entry.says === 'no');
    const yes = found.filter((entry) => entry.says !== 'no');
    return [{ category, label, yes, no, notReported: found.length === 0 }];
  });
}
