export function step<T>(
  name: string,
  work: (report: (line: string) => void) => Promise<T>,
  summary?: (value: T) => string,
  out?: NodeJS.WriteStream,
): Promise<T>;
