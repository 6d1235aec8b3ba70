/** A state, the District of Columbia or a territory. */
export type State = {
  /** Two-letter postal code. */
  code: string;
  name: string;
  /** First two digits of a county's FIPS code. */
  fips: string;
  /** The state's part of a URL: "massachusetts". */
  slug: string;
  /** Inhabitants at the 2020 Census. Only orders suggestions and choices. */
  population: number;
  /** What people write besides name and code, folded: "mass", "calif". */
  otherNames: readonly string[];
};

// code, FIPS, name, population (2020 Census, resident population), other names
const ROWS: readonly (readonly [string, string, string, number, string?])[] = [
  ['AL', '01', 'Alabama', 5_024_279, 'ala'],
  ['AK', '02', 'Alaska', 733_391, 'alas'],
  ['AZ', '04', 'Arizona', 7_151_502, 'ariz'],
  ['AR', '05', 'Arkansas', 3_011_524, 'ark'],
  ['CA', '06', 'California', 39_538_223, 'cal|calif|cali'],
  ['CO', '08', 'Colorado', 5_773_714, 'colo'],
  ['CT', '09', 'Connecticut', 3_605_944, 'conn'],
  ['DE', '10', 'Delaware', 989_948, 'del'],
  ['DC', '11', 'District of Columbia', 689_545, 'd c|dist of columbia'],
  ['FL', '12', 'Florida', 21_538_187, 'fla'],
  ['GA', '13', 'Georgia', 10_711_908],
  ['HI', '15', 'Hawaii', 1_455_271],
  ['ID', '16', 'Idaho', 1_839_106],
  ['IL', '17', 'Illinois', 12_812_508, 'ill'],
  ['IN', '18', 'Indiana', 6_785_528, 'ind'],
  ['IA', '19', 'Iowa', 3_190_369],
  ['KS', '20', 'Kansas', 2_937_880, 'kan|kans'],
  ['KY', '21', 'Kentucky', 4_505_836],
  ['LA', '22', 'Louisiana', 4_657_757],
  ['ME', '23', 'Maine', 1_362_359],
  ['MD', '24', 'Maryland', 6_177_224],
  ['MA', '25', 'Massachusetts', 7_029_917, 'mass'],
  ['MI', '26', 'Michigan', 10_077_331, 'mich'],
  ['MN', '27', 'Minnesota', 5_706_494, 'minn'],
  ['MS', '28', 'Mississippi', 2_961_279, 'miss'],
  ['MO', '29', 'Missouri', 6_154_913],
  ['MT', '30', 'Montana', 1_084_225, 'mont'],
  ['NE', '31', 'Nebraska', 1_961_504, 'neb|nebr'],
  ['NV', '32', 'Nevada', 3_104_614, 'nev'],
  ['NH', '33', 'New Hampshire', 1_377_529, 'n h|n hampshire'],
  ['NJ', '34', 'New Jersey', 9_288_994, 'n j|n jersey'],
  ['NM', '35', 'New Mexico', 2_117_522, 'n m|n mex|n mexico'],
  ['NY', '36', 'New York', 20_201_249, 'n y|new york state'],
  ['NC', '37', 'North Carolina', 10_439_388, 'n c|n carolina|no carolina'],
  ['ND', '38', 'North Dakota', 779_094, 'n d|n dakota|no dakota'],
  ['OH', '39', 'Ohio', 11_799_448],
  ['OK', '40', 'Oklahoma', 3_959_353, 'okla'],
  ['OR', '41', 'Oregon', 4_237_256, 'ore'],
  ['PA', '42', 'Pennsylvania', 13_002_700, 'penn|penna'],
  ['RI', '44', 'Rhode Island', 1_097_379, 'r i'],
  ['SC', '45', 'South Carolina', 5_118_425, 's c|s carolina|so carolina'],
  ['SD', '46', 'South Dakota', 886_667, 's d|s dakota|so dakota'],
  ['TN', '47', 'Tennessee', 6_910_840, 'tenn'],
  ['TX', '48', 'Texas', 29_145_505, 'tex'],
  ['UT', '49', 'Utah', 3_271_616],
  ['VT', '50', 'Vermont', 643_077],
  ['VA', '51', 'Virginia', 8_631_393],
  ['WA', '53', 'Washington', 7_705_281, 'wash|washington state'],
  ['WV', '54', 'West Virginia', 1_793_716, 'w va|w virginia'],
  ['WI', '55', 'Wisconsin', 5_893_718, 'wis|wisc'],
  ['WY', '56', 'Wyoming', 576_851, 'wyo'],
  ['AS', '60', 'American Samoa', 49_710],
  ['GU', '66', 'Guam', 153_836],
  ['MP', '69', 'Northern Mariana Islands', 47_329, 'n mariana islands|northern marianas|cnmi'],
  ['PR', '72', 'Puerto Rico', 3_285_874, 'p r'],
  ['VI', '78', 'U.S. Virgin Islands', 87_146, 'virgin islands|usvi|united states virgin islands'],
];

const slugOf = (name: string): string => name.toLowerCase().replaceAll('.', '').replaceAll(' ', '-');

/** All 50 states, the District of Columbia and the five territories, in the order of their FIPS codes. */
export const STATES: readonly State[] = ROWS.map(([code, fips, name, population, others]) => ({
  code,
  fips,
  name,
  slug: slugOf(name),
  population,
  otherNames: others?.split('|') ?? [],
}));

const byCode = new Map(STATES.map((state) => [state.code, state]));
const byFips = new Map(STATES.map((state) => [state.fips, state]));
const bySlug = new Map(STATES.map((state) => [state.slug, state]));

/** @param code two letters, either case */
export const stateByCode = (code: string): State | null => byCode.get(code.toUpperCase()) ?? null;

/** @param fips two digits of a state, or a county's five */
export const stateByFips = (fips: string): State | null => byFips.get(fips.slice(0, 2)) ?? null;

/** @param slug as in /places/{state}: "massachusetts", "us-virgin-islands" */
export const stateBySlug = (slug: string): State | null => bySlug.get(slug.toLowerCase()) ?? null;

/** Names that a state shares with a great city; the label says which of the two it is. */
const SHARED_WITH_A_CITY: ReadonlySet<string> = new Set(['NY', 'WA']);

/** What a search reads as this state and nothing else: "Ohio", "New York State". */
export const stateLabel = ({ code, name }: Pick<State, 'code' | 'name'>): string =>
  SHARED_WITH_A_CITY.has(code) ? `${name} State` : name;
