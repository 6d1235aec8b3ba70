import { describe, expect, it } from 'vitest';
import { SERVICE_CATEGORIES } from '@/lib/facility/service-codes/service-categories';
import { SERVICE_CODES } from '@/lib/facility/service-codes/service-codes';
import { serviceGroups } from '@/lib/facility/service-groups';

const group = (codes: string[], category: string) =>
  serviceGroups(codes).find((entry) => entry.category === category);

describe('serviceGroups', () => {
  it('says what was reported, in plain words under a plain heading', () => {
    expect(group(['MD', 'PI'], 'PAY')).toMatchObject({
      label: 'Insurance, payment and funding',
      yes: [{ label: 'Takes Medicaid' }, { label: 'Takes private insurance' }],
      no: [],
      notReported: false,
    });
  });

  it('tells a reported no from what was not reported', () => {
    expect(group(['NMOA'], 'OT')).toMatchObject({
      yes: [],
      no: [{ label: 'Does not use medication for opioid use disorder' }],
      notReported: false,
    });
    expect(group([], 'OT')).toMatchObject({ yes: [], no: [], notReported: true });
  });

  it('keeps a no beside a yes of the same category', () => {
    expect(group(['SMON', 'SMPD'], 'SMP')).toMatchObject({ yes: [{ code: 'SMPD' }], no: [{ code: 'SMON' }] });
  });

  it('leaves out a heading whose silence says nothing', () => {
    expect(group([], 'HOSP')).toBeUndefined();
    expect(group([], 'OL')).toBeUndefined();
    expect(group(['F66'], 'OL')?.yes).toMatchObject([{ label: 'Polish' }]);
  });

  it('keeps the order of showing', () => {
    const order = SERVICE_CATEGORIES.map((entry) => entry.code);
    const shown = serviceGroups(['MD', 'SP', 'DT']).map((entry) => entry.category);
    expect(shown).toEqual(order.filter((code) => shown.includes(code)));
  });

  it('shows each code of the dictionary exactly once when a facility reports them all', () => {
    const all = SERVICE_CODES.map((entry) => entry.code);
    const shown = serviceGroups(all).flatMap(({ yes, no }) => [...yes, ...no].map((entry) => entry.code));
    expect(shown.sort()).toEqual([...all].sort());
  });

  it('ignores codes that no dictionary explains, and repeats', () => {
    expect(serviceGroups(['UBN', 'MD', 'MD'])).toEqual(serviceGroups(['MD']));
  });
});
