import { expect, it } from 'vitest';
import { EmergencyFirst } from '@/components/help/emergency-first';
import { overdoseSteps } from '@/content/help/en/overdose';
import { help } from '@/content/messages/en/help';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import { OPTIONS } from '@/lib/finder/answers';
import { links, pageOf, words } from './read-page';

const shown = (helplines = DEFAULT_HELPLINES) => pageOf(<EmergencyFirst helplines={helplines} />);

it('has the numbers for danger, that of violence before the one for thoughts, and none of who only informs', async () => {
  const calls = links(await shown()).filter(({ href }) => href.startsWith('tel:'));
  expect(calls.map(({ href }) => href)).toEqual([
    'tel:911',
    'tel:+18007997233',
    'tel:+18007873224',
    'tel:988',
  ]);
});

it('tells of every danger that the finder asks about what to do', async () => {
  const said = words(await shown());
  expect(Object.keys(help.dangers).sort()).toEqual([...OPTIONS.danger].sort());
  for (const { sign } of Object.values(help.dangers)) expect(said).toContain(sign);
  for (const { title } of overdoseSteps('911')) expect(said).toContain(title);
  expect(said).toContain('Call or text 988. Stay with them');
  expect(said).toContain('A hotline listens');
});

it('says the numbers that an operator recorded', async () => {
  const own = DEFAULT_HELPLINES.map((line) => (line.slug === '911' ? { ...line, shown: '112' } : line));
  const said = words(await shown(own));
  expect(said).toContain('Call 112, and stay with them.');
  expect(said).not.toContain('Call 911');
});
