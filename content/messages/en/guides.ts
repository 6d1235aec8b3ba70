import type { GuideGroup, GuideSource } from '@/lib/guides/front-matter';
import { asOfDate } from './as-of';
import { message } from './message';

const GROUPS: Record<GuideGroup, string> = {
  basics: 'How treatment works',
  substances: 'Alcohol and drugs',
  medication: 'Medication',
  people: 'Your situation',
  paying: 'Paying and your rights',
  safety: 'Safety and finding good care',
  family: 'For family and friends',
};

const DATED_AND_READ = message('{date}, read {read}');
const ONLY_READ = message('Undated, read {read}');
const PUBLISHED = message('Published {published}.');
const CHANGED = message('Published {published}. Last changed {updated}.');

/** Guides: the list of them, and what stands around the text of each. */
export const guides = {
  title: 'Guides',
  lead: 'Plain answers about addiction and treatment. Each says where its facts come from, and when.',
  description:
    'Plain guides to addiction treatment: how it works, what it costs, medication, safety, your rights, and how to help someone else. Each with dated sources.',
  group: (group: GuideGroup): string => GROUPS[group],
  breadcrumb: 'Where this is',
  summary: 'In five sentences',
  contents: 'On this page',
  dates: (published: string, updated: string): string =>
    published === updated
      ? PUBLISHED({ published: asOfDate(published) })
      : CHANGED({ published: asOfDate(published), updated: asOfDate(updated) }),
  notReviewed: 'Not yet reviewed by a clinician. Sources below.',
  reviewed: message('Reviewed by {name}, {credentials}, on {date}.'),
  pastReview: message(
    'This guide was due to be checked again by {date} and has not been. Some of it may be out of date. Ask a program or a doctor before you rely on it.',
  ),
  nextReview: message('To be checked again by {date}.'),
  sources: 'Sources',
  source: message('Source {number}'),
  sourceDate: ({ date, read }: Pick<GuideSource, 'date' | 'read'>): string => {
    if (!read) return asOfDate(date ?? '');
    const values = { date: asOfDate(date ?? ''), read: asOfDate(read) };
    return date ? DATED_AND_READ(values) : ONLY_READ(values);
  },
  backTo: message('Back to the text, place {nth}'),
  history: 'History of this guide',
  change: message('{date}: {change}'),
  related: 'Read next',
  next: {
    title: 'What you can do now',
    search: 'Search near you',
    searchText: 'See every listed program near a place, and call it yourself.',
    find: 'Not sure what you need?',
    findText: 'A few plain questions lead to a search that fits.',
    emergency: 'Someone in danger?',
    emergencyText: 'An overdose, bad withdrawal, violence, or thoughts of suicide: what to do now.',
  },
  wrong: 'Found something wrong?',
  notAdvice: 'This guide gives information, not medical or legal advice.',
  table: 'Table. It scrolls sideways on a small screen.',
};
