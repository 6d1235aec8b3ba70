import { SOURCES } from '../sources';
import { isAged, pays } from './conditions';
import type { Filter, Rule } from './rule';

const pay = (slug: string): Filter => ({ param: 'payment', slugs: [slug] });
const { directory } = SOURCES;

/** Health beside it, age, and what can be paid with. */
export const WHO_IT_IS = [
  {
    id: 'mental-health',
    asks: ['health'],
    when: (a) => a.health.includes('mental-health'),
    filter: { param: 'care', slugs: ['dual-diagnosis'] },
    source: SOURCES.bothTogether,
  },
  {
    id: 'pregnancy',
    asks: ['health'],
    when: (a) => a.health.includes('pregnant'),
    filter: { param: 'population', slugs: ['pregnancy'] },
    source: SOURCES.pregnancyFirst,
  },
  {
    id: 'age-under-18',
    asks: ['age'],
    when: isAged('under-18'),
    filter: { param: 'age', slugs: ['children-teens'] },
    source: directory,
  },
  {
    id: 'age-18-25',
    asks: ['age'],
    when: isAged('18-25'),
    filter: { param: 'age', slugs: ['young-adults'] },
    offered: true,
    source: directory,
  },
  {
    id: 'age-65-up',
    asks: ['age'],
    when: isAged('65-up'),
    filter: { param: 'age', slugs: ['older-adults'] },
    offered: true,
    source: directory,
  },
  { id: 'pay-medicaid', asks: ['pay'], when: pays('medicaid'), filter: pay('medicaid'), source: directory },
  { id: 'pay-medicare', asks: ['pay'], when: pays('medicare'), filter: pay('medicare'), source: directory },
  {
    id: 'pay-private',
    asks: ['pay'],
    when: pays('private'),
    filter: pay('private-insurance'),
    source: directory,
  },
  {
    id: 'pay-military',
    asks: ['pay'],
    when: pays('military'),
    filter: pay('military-insurance'),
    source: directory,
  },
  {
    id: 'pay-indian-health',
    asks: ['pay'],
    when: pays('indian-health'),
    filter: pay('indian-health'),
    source: directory,
  },
  { id: 'pay-tight', asks: ['pay'], when: pays('tight'), filter: pay('cannot-pay'), source: directory },
  { id: 'pay-cash', asks: ['pay'], when: pays('cash'), filter: pay('self-pay'), source: directory },
  { id: 'pay-unsure', asks: ['pay'], when: pays('unsure'), source: SOURCES.medicaid },
] as const satisfies readonly Rule[];
