// `npm start` and, with --dev, `npm run dev`: from a bare clone to a site that answers.
import { importTypeScript, launch } from './launch/launch.mjs';

await launch(async (shutdown) => {
  const { start } = await importTypeScript('scripts/start.ts');
  await start(shutdown, { development: process.argv.includes('--dev') });
});
