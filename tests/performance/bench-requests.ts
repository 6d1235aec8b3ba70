/** One kind of request, as it stands in a URL. */
export const BENCH_REQUESTS = {
  'dense city, 25 miles': 'near=New York, NY',
  'dense city, filters': 'near=New York, NY&care=outpatient,mat&payment=medicaid',
  'sparse city, 25 miles': 'near=Fargo, ND',
  'ZIP, 100 miles': 'near=02118&radius=100&care=detox',
  '500 miles': 'near=Chicago, IL&radius=500&care=detox',
  'any distance': 'near=Boston, MA&radius=any',
  'any distance, filters': 'near=Boston, MA&radius=any&care=detox,mat&payment=medicaid',
  'any distance, last page': 'near=Boston, MA&radius=any&page=500',
  'large state': 'near=CA&care=detox',
  'whole country': '',
  'whole country, filters': 'care=detox&payment=medicaid',
  'map box': 'bbox=-71.3,42.2,-70.9,42.5',
  'words near a city': 'near=Boston, MA&q=methadone clinic',
  'words, whole country': 'q=suboxone',
  'name, whole country': 'q=harbor house',
  'typo, whole country': 'q=harbro house',
} as const;

export type BenchRequest = keyof typeof BENCH_REQUESTS;

/** What may grow with what: how many times one kind takes the time of another. */
export const BENCH_RATIOS: readonly (readonly [BenchRequest, BenchRequest])[] = [
  ['dense city, 25 miles', 'sparse city, 25 miles'],
  ['dense city, filters', 'dense city, 25 miles'],
  ['any distance', 'dense city, 25 miles'],
  ['whole country', 'dense city, 25 miles'],
  ['words near a city', 'dense city, 25 miles'],
];
