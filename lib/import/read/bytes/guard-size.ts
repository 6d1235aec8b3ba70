import { ImportFileError } from '@/lib/import/read/import-file-error';
import type { ReadLimits } from '@/lib/import/read/limits';

/** Passes unpacked bytes on until there are more than an honest file of `packedBytes` can hold. */
export async function* guardSize(
  chunks: AsyncIterable<Buffer>,
  packedBytes: number,
  limits: ReadLimits,
): AsyncGenerator<Buffer> {
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.length;
    refuseBomb(unpacked, packedBytes, limits);
    yield chunk;
  }
}

/** Throws when so much from so little can only be meant to fill the machine's memory or disk. */
export function refuseBomb(unpackedBytes: number, packedBytes: number, limits: ReadLimits): void {
  if (unpackedBytes > limits.unpackedBytes) {
    throw new ImportFileError(
      `The file unpacks to more than ${Math.round(limits.unpackedBytes / 1024 ** 2)} MB and was not read further.`,
    );
  }
  if (unpackedBytes > limits.ratioFromBytes && unpackedBytes > packedBytes * limits.ratio) {
    throw new ImportFileError(
      `The file unpacks to more than ${limits.ratio} times its size, as no real table does, and was not read further.`,
    );
  }
}
