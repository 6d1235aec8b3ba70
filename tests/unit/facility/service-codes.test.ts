import { describe, expect, it } from 'vitest';
import { SERVICE_CATEGORIES } from '@/lib/facility/service-codes/service-categories';
import { SERVICE_CODES, serviceCode } from '@/lib/facility/service-codes/service-codes';

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the dictionary of service codes', () => {
  it('explains every code of the 2022 and 2023 directories, each once', () => {
    expect(SERVICE_CODES).toHaveLength(317);
    expect(repeated(SERVICE_CODES.map((entry) => entry.code))).toEqual([]);
  });

  it('holds codes in upper case, as facilities keep them', () => {
    expect(SERVICE_CODES.filter((entry) => !/^[A-Z][A-Z0-9]{1,6}$/.test(entry.code))).toEqual([]);
  });

  it('gives every code an official name and a label of its own, trimmed and without a full stop', () => {
    for (const { code, officialName, label } of SERVICE_CODES) {
      expect(officialName, code).toBe(officialName.trim());
      expect(officialName, code).not.toBe('');
      expect(label, code).toMatch(/^[A-Z0-9].*[^.\s]$/);
    }
  });

  it('never gives two codes of one category the same label', () => {
    expect(repeated(SERVICE_CODES.map(({ category, label }) => `${category} ${label}`))).toEqual([]);
  });

  it('lets a pair of category and official name mean one code: the locator’s JSON holds no codes', () => {
    expect(
      repeated(
        SERVICE_CODES.map(({ category, officialName }) => `${category} ${officialName}`.toLowerCase()),
      ),
    ).toEqual([]);
  });

  it('ends every description with a full stop', () => {
    for (const { code, description } of SERVICE_CODES) expect(description ?? 'None.', code).toMatch(/\S\.$/);
  });

  it('has no category without a heading and no heading without a code', () => {
    const used = [...new Set(SERVICE_CODES.map((entry) => entry.category))].sort();
    expect(SERVICE_CATEGORIES.map((entry) => entry.code).sort()).toEqual(used);
    expect(repeated(SERVICE_CATEGORIES.map((entry) => entry.label))).toEqual([]);
  });

  it('marks the codes that report a no', () => {
    const noes = SERVICE_CODES.filter((entry) => entry.says === 'no').map((entry) => entry.code);
    expect(noes.sort()).toEqual(['NAUT', 'NMAUT', 'NMOA', 'NOOP', 'SMON', 'VAPN']);
  });
});

describe('serviceCode', () => {
  it('explains a code in plain words', () => {
    expect(serviceCode('MD')).toEqual({
      code: 'MD',
      category: 'PAY',
      officialName: 'Medicaid',
      label: 'Takes Medicaid',
    });
  });

  it.each(['UBN', 'CT', 'MSNH', 'md', '', 'toString'])('knows nothing of "%s"', (code) => {
    expect(serviceCode(code)).toBeNull();
  });
});
