// `npm run build | check | import | advertiser | placement ...`: one command, from a bare clone too. The names: run.ts.
import { importTypeScript, launch } from './launch/launch.mjs';

const [name, ...args] = process.argv.slice(2);
const withDev = name === 'check' || name === 'bench';

await launch(
  async (shutdown) => {
    const { run } = await importTypeScript('scripts/run.ts');
    await run(shutdown, name, args);
  },
  { withDev },
);
