import { describe, expect, it } from 'vitest';
import { developers } from '@/content/messages/en/developers';
import { facilitiesQuery } from '@/lib/api/input/facilities-query';
import { readParameters } from '@/lib/api/input/read-parameters';
import { PROBLEMS } from '@/lib/api/problem';
import { readableOperations } from '@/lib/api/readable-operations';

const operations = readableOperations();
const search = operations.find((operation) => operation.id === 'searchFacilities');
const parameter = (name: string) => search?.parameters.find((one) => one.name === name);

describe('the API as people read it', () => {
  it('has every address in full', () => {
    expect(operations.map((operation) => operation.url)).toEqual([
      '/api/v1/facilities',
      '/api/v1/clusters',
      '/api/v1/facilities/{id}',
      '/api/v1/places',
      '/api/v1/health',
      '/advertisers.json',
    ]);
  });

  it('says what a parameter is, what holds without it, and what it may be', () => {
    expect(parameter('radius')).toMatchObject({
      type: 'whole number or "any"',
      standard: '25',
      required: false,
    });
    expect(parameter('near')?.examples).toContain('Worcester, MA');
    expect(parameter('payment')).toMatchObject({
      type: 'list of choices',
      choices: expect.arrayContaining(['cannot-pay']),
    });
    expect(parameter('page')?.choices).toEqual([]);
  });

  it('tells settings from approaches, which share a parameter', () => {
    expect(parameter('care')?.description).toBe(
      'Any of these settings: detox, inpatient, inpatient-hospital, residential, php, iop, outpatient, sober-living. Must offer each of these: mat, otp, dual-diagnosis, aftercare, telehealth.',
    );
  });

  it('lists every field of an answer down to a phone’s number', () => {
    const paths = search?.fields.map((field) => field.path);
    for (const path of [
      'total',
      'place.label',
      'items[].disclosure.text',
      'items[].disclosure.owner_group',
      'items[].disclosure.ledger',
      'paid[].label',
      'paid[].until',
      'paid[].listing.disclosure.text',
      'items[].phones[].number',
      'items[].sources[].as_of',
    ])
      expect(paths).toContain(path);
  });
});

describe('what the page says beside it', () => {
  it('explains every problem', () => {
    expect(Object.keys(developers.problems.explained)).toEqual(Object.keys(PROBLEMS));
  });

  it('gives examples that the API takes', () => {
    const { searchParams } = new URL(developers.example, 'http://localhost');
    expect(readParameters(facilitiesQuery, searchParams).ok).toBe(true);
    for (const { name, examples } of search?.parameters ?? [])
      for (const example of examples)
        expect(
          readParameters(facilitiesQuery, new URLSearchParams({ [name]: example })).ok,
          `${name}=${example}`,
        ).toBe(true);
  });
});
