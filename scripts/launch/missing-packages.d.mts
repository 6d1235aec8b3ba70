export function missingPackages(
  root: string,
  options: { withDev: boolean },
): { missing: string[]; hasDev: boolean };
