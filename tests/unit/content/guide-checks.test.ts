import { describe, expect, it } from 'vitest';
import { A_GUIDE } from '../../fixtures/a-guide';
import { guideProse, linksOf } from '../../fixtures/guide-prose';
import { linkProblem } from '../../fixtures/link-problem';
import { readingGrade, sentencesOf } from '../../fixtures/reading-grade';

describe('the grade of reading', () => {
  it('of short plain words is low, and of official prose is high', () => {
    expect(readingGrade(['You can call today. Ask what it will cost you. They will help.'])).toBeLessThan(3);
    expect(
      readingGrade([
        'Utilization of comprehensive rehabilitative interventions necessitates individualized determination of appropriate intensity.',
      ]),
    ).toBeGreaterThan(14);
  });

  it('does not count the length of clinical names', () => {
    const grade = (name: string) => readingGrade([`A doctor can give you ${name} in an office.`]);
    expect(grade('buprenorphine')).toBe(grade('doctors'));
    expect(grade('benzodiazepines')).toBe(grade('doctors'));
    expect(grade('authorizations')).toBeGreaterThan(grade('doctors') + 2);
  });

  it('does not end a sentence after an abbreviation, nor read a citation', () => {
    expect(
      sentencesOf('The U.S. Food and Drug Administration says so.[^fda] Ask Dr. Smith at 9 a.m. if you can.'),
    ).toEqual(['The US Food and Drug Administration says so.', 'Ask Dr Smith at 9 am if you can.']);
  });
});

describe('a link of a guide', () => {
  it.each([
    '/help',
    '/search',
    '/search?care=iop&payment=medicaid',
    '/search?care=detox,residential',
    '/levels-of-care/detox',
    '/places/ohio',
    '/opioid-treatment-programs/ohio',
    '/find?for=someone-else',
    '/search?care=iop&for=someone-else',
    '/levels-of-care/detox?for=someone-else',
    'https://www.samhsa.gov/find-help',
    'tel:988',
    'tel:+18006624357',
  ])('may lead to %s', (href) => {
    expect(linkProblem(href)).toBeNull();
  });

  it.each([
    '/nowhere',
    '/search?care=inpatiant',
    '/search?payer=medicaid',
    '/search?radius=5000',
    '/search?for=a-friend',
    '/find?for=a-friend',
    '/help?for=someone-else',
    '/levels-of-care/nothing',
    '/levels-of-care/detox?near=Boston',
    '/guides/no-such-guide',
    '/places/atlantis',
    '/places/[state]',
    '/help#steps',
    'http://www.samhsa.gov',
    'https://nowhere',
    'samhsa.gov',
    'mailto:someone@site.example',
    'javascript:alert(1)',
  ])('may not lead to %s', (href) => {
    expect(linkProblem(href)).toContain(href);
  });
});

describe('the words of a guide', () => {
  it('are all that is ours, and no title of a source', () => {
    const prose = guideProse(A_GUIDE);
    for (const said of [
      A_GUIDE.title,
      'This is the last one of them.',
      'A number was corrected.',
      'It is short.',
      'Hours',
    ])
      expect(prose).toContain(said);
    expect(prose).not.toContain('A printed book');
  });

  it('have their links', () => {
    expect(linksOf(A_GUIDE)).toEqual(['/search?care=iop&payment=medicaid', 'https://a.example/']);
  });
});
