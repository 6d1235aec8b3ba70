import { generateClient } from './launch/generate-client';
import { step } from './launch/steps.mjs';
import { checkCode } from './test/check-code';
import { runPlaywright } from './test/run-playwright';
import { runVitest } from './test/run-vitest';
import { summarise } from './test/summarise';

const root = process.cwd();

/** Runs every check and every test, whatever the ones before came to. */
export async function test(): Promise<void> {
  await step(
    'client',
    () => generateClient(root),
    (made) => (made ? 'generated' : 'unchanged'),
  );
  const results = await checkCode(root);
  for (const project of ['unit', 'integration'] as const) results.push(await runVitest(root, project));
  results.push(await runPlaywright(root));
  const { lines, failed } = summarise(results);
  process.stdout.write(`\n${lines.join('\n')}\n`);
  process.exit(failed > 0 ? 1 : 0);
}
