// `npm run build | check | import | import:rollback | reindex | bench`: one command, from a bare clone too.
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
