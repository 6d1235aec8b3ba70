// `npm test`: everything, from a bare clone; the last line counts what the runners themselves reported.
import { importTypeScript, launch } from './launch/launch.mjs';

await launch(
  async () => {
    const { test } = await importTypeScript('scripts/test.ts');
    await test();
  },
  { withDev: true },
);
