import { describe, expect, it } from 'vitest';
import { careLabel, careOf } from '@/lib/facility/care';

describe('careOf', () => {
  it('names levels of care in the order of declaration, whatever the order of codes', () => {
    expect(careOf(['TELE', 'ORT', 'DT', 'OP', 'ACC'])).toEqual([
      'detox',
      'outpatient',
      'aftercare',
      'telehealth',
    ]);
  });

  it('counts a residence as inpatient and residential, a hospital as inpatient and hospital', () => {
    expect(careOf(['RL'])).toEqual(['inpatient', 'residential']);
    expect(careOf(['HIT'])).toEqual(['inpatient', 'inpatient-hospital']);
  });

  it('counts detox in a hospital as both', () => {
    expect(careOf(['HID'])).toEqual(['detox', 'inpatient', 'inpatient-hospital']);
  });

  it('reads partial hospitalization from either directory', () => {
    for (const code of ['ODT', 'PHDT', 'PH']) expect(careOf([code])).toEqual(['php']);
  });

  it.each([[[]], [['ADTX']], [['MD', 'SP']], [['dt']], [['UNKNOWN']]])('is empty for %j', (codes) => {
    expect(careOf(codes)).toEqual([]);
  });
});

describe('careLabel', () => {
  it('says a slug in plain words', () => {
    expect(careLabel('iop')).toBe('Intensive outpatient (IOP)');
    expect(careLabel('mat')).toBe('Medication for opioid use disorder');
  });

  it('shows a slug of older data as it is', () => {
    expect(careLabel('spa')).toBe('spa');
  });
});
