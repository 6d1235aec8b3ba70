// `npm start` and, with --dev, `npm run dev`: from a bare clone to a site that answers.
import { importTypeScript, launch } from './launch/launch.mjs';

await launch(async () => {
  const { start } = await importTypeScript('scripts/start.ts');
  await start({ development: process.argv.includes('--dev') });
});
