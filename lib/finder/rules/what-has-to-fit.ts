import { SOURCES } from '../sources';
import { mayNeedDetox, needs } from './conditions';
import type { Rule } from './rule';

const { directory } = SOURCES;

/** Work, the way there, children, language, stairs. */
export const WHAT_HAS_TO_FIT = [
  {
    id: 'work',
    asks: ['needs.work', 'substances', 'often', 'health'],
    when: (a) => needs('work')(a) && !mayNeedDetox(a),
    filter: { param: 'care', slugs: ['iop', 'outpatient'] },
    source: directory,
  },
  {
    id: 'work-after-detox',
    asks: ['needs.work', 'substances', 'often', 'health'],
    when: (a) => needs('work')(a) && mayNeedDetox(a),
    source: directory,
  },
  {
    id: 'ride',
    asks: ['needs.ride'],
    when: needs('ride'),
    filter: { param: 'service', slugs: ['transportation'] },
    source: directory,
  },
  {
    id: 'from-home',
    asks: ['needs.ride', 'needs.children', 'needs.access'],
    when: (a) => needs('ride')(a) || needs('children')(a) || needs('access')(a),
    filter: { param: 'care', slugs: ['telehealth'] },
    offered: true,
    source: directory,
  },
  {
    id: 'children-along',
    asks: ['needs.children'],
    when: needs('children'),
    filter: { param: 'service', slugs: ['childrens-beds'] },
    offered: true,
    source: directory,
  },
  {
    id: 'child-care',
    asks: ['needs.children'],
    when: needs('children'),
    filter: { param: 'service', slugs: ['child-care'] },
    offered: true,
    source: directory,
  },
  {
    id: 'spanish',
    asks: ['needs.spanish'],
    when: needs('spanish'),
    filter: { param: 'language', slugs: ['spanish'] },
    source: directory,
  },
  {
    id: 'sign-language',
    asks: ['needs.sign-language'],
    when: needs('sign-language'),
    filter: { param: 'language', slugs: ['sign-language'] },
    source: directory,
  },
  {
    id: 'other-language',
    asks: ['needs.other-language'],
    when: needs('other-language'),
    filter: { param: 'language', slugs: ['other'] },
    offered: true,
    source: directory,
  },
  {
    id: 'language-help',
    asks: ['needs.spanish', 'needs.sign-language', 'needs.other-language'],
    when: (a) => (['spanish', 'sign-language', 'other-language'] as const).some((one) => needs(one)(a)),
    source: SOURCES.languageHelp,
  },
  { id: 'access', asks: ['needs.access'], when: needs('access'), source: directory },
] as const satisfies readonly Rule[];
