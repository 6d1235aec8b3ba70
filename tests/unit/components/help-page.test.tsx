import { describe, expect, it } from 'vitest';
import { HelpPage } from '@/components/help/help-page';
import { HELP_SOURCES, OVERDOSE_SIGNS, overdoseSteps, WITHDRAWAL_SIGNS } from '@/content/help/en/overdose';
import { help } from '@/content/messages/en/help';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import { forbiddenWords } from '../../fixtures/forbidden-words';
import { aPublicLine } from '../call/helplines/a-line';
import { elements, links, pageOf, words } from './read-page';

const page = (helplines = DEFAULT_HELPLINES) => pageOf(<HelpPage helplines={helplines} />);
const hrefs = async (helplines = DEFAULT_HELPLINES) => links(await page(helplines)).map(({ href }) => href);

describe('the page for an overdose', () => {
  it('begins with the call for an ambulance', async () => {
    expect((await hrefs())[0]).toBe('tel:911');
    const said = words(await page());
    expect(said.indexOf('Call 911')).toBeLessThan(said.indexOf('What to do'));
  });

  it('has a call, a text and a TTY for each line that has them', async () => {
    expect((await hrefs()).filter((href) => !href.startsWith('http'))).toEqual([
      'tel:911',
      'sms:911',
      'tel:988',
      'sms:988',
      'tel:+18007997233',
      'sms:88788',
      'tel:+18007873224',
      'tel:+18006624357',
      'sms:435748',
      'tel:+18004874889',
    ]);
  });

  it('says of every number who answers it, the TTY too', async () => {
    const said = words(await page());
    expect(said.match(/Answered by emergency services/g)).toHaveLength(1);
    expect(said.match(/Answered by the 988 crisis line/g)).toHaveLength(1);
    expect(said.match(/Answered by trained advocates of the hotline/g)).toHaveLength(2);
    expect(said.match(/Answered by SAMHSA, a federal agency/g)).toHaveLength(2);
  });

  it('shows the numbers that an operator recorded', async () => {
    const own = aPublicLine({
      slug: 'rescue',
      kind: 'emergency',
      name: 'Rescue',
      number: '+16175550199',
      shown: '555-0199',
    });
    const said = words(await page([own]));
    expect(said).toContain('Call 555-0199 Say where you are');
    expect(said).not.toContain('Call 911');
    expect((await hrefs([own])).filter((href) => href.startsWith('tel:'))).toEqual(['tel:+16175550199']);
  });

  it('gives every step in its order, with a few words to read at a glance', async () => {
    const said = words(await page());
    let from = 0;
    for (const { title, text } of overdoseSteps('911')) {
      expect(title.split(' ').length, title).toBeLessThanOrEqual(9);
      expect(said.indexOf(`${title} ${text}`, from), title).toBeGreaterThan(from);
      from = said.indexOf(text, from);
    }
  });

  it('tells the signs, the danger of withdrawal and of a lost tolerance, and where naloxone comes from', async () => {
    const said = words(await page());
    for (const sign of [...OVERDOSE_SIGNS, ...WITHDRAWAL_SIGNS]) expect(said).toContain(sign);
    expect(said).toContain('Withdrawal from alcohol or benzodiazepines can kill');
    expect(said).toContain('After detox, a usual dose can kill');
    expect(said).toContain(help.naloxoneText);
  });

  it('names its sources, and no day on which nobody looked at its numbers', async () => {
    const html = await page();
    expect(words(html)).not.toMatch(/as of|[A-Z][a-z]+ \d{1,2}, 20\d\d/);
    for (const { url } of HELP_SOURCES) expect(html).toContain(`href="${url}"`);
  });

  it('has one heading above all, and steps as a list in order', async () => {
    const html = await page();
    expect(elements(html, 'h1')).toHaveLength(1);
    expect(elements(html, 'ol')).toHaveLength(1);
  });

  it('needs no script: no button, no form', async () => {
    expect(await page()).not.toMatch(/<button|<form|<script|onclick/i);
  });
});

describe('what is done in an overdose', () => {
  const steps = overdoseSteps('911');
  const all = steps.map(({ title, text }) => `${title}. ${text}`).join(' ');

  it('is in the order in which it saves a life', () => {
    expect(steps.map(({ title }) => title)).toEqual([
      'Call 911',
      'Give naloxone, if you have it',
      'Breathe for them',
      'No response in 2 to 3 minutes? Second dose',
      'Breathing again? On their side',
      'Stay until help is there',
    ]);
  });

  it('has the figures that the sources give', () => {
    expect(all).toContain('One breath every 5 seconds');
    expect(all).toContain('2 to 3 minutes');
    expect(all).toContain('30 to 90 minutes');
  });

  it('names nobody by a condition, and promises nothing', () => {
    const text = [all, ...OVERDOSE_SIGNS, ...WITHDRAWAL_SIGNS].join(' ');
    expect(forbiddenWords(text)).toEqual([]);
    expect(
      forbiddenWords(
        Object.values(help)
          .filter((part) => typeof part === 'string')
          .join(' '),
      ),
    ).toEqual([]);
  });

  it('is told in sentences that can be read in panic', () => {
    for (const sentence of all.split(/(?<=[.?!])\s+/))
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
  });
});
