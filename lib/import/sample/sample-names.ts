import { pick, type Random } from './random';
import type { Profile } from './shares';

const FIRST = (
  'Alder Amber Aspen Badger Barley Bayberry Birch Bluebell Bracken Bramble Brook Calico Cedar Chestnut Clover ' +
  'Copper Coral Cottonwood Cricket Dogwood Driftwood Elder Ember Fennel Fern Finch Firefly Garnet Goldenrod Hawthorn ' +
  'Hazel Heron Hickory Honeybee Indigo Juniper Kestrel Kingfisher Lantern Larch Lark Lavender Linden Lupine Magnolia ' +
  'Maple Marigold Meadowlark Mulberry Osprey Otter Pebble Pinyon Plover Poplar Quail Redbud Robin Rosemary Saffron ' +
  'Sage Sandpiper Sorrel Sparrow Starling Sumac Swallow Sycamore Tamarack Thimble Thistle Thrush Walnut Willow Wren Yarrow'
).split(' ');

const SECOND = (
  'Arbor Bend Bluff Bridge Canyon Commons Cove Creek Crossing Dell Falls Ferry Field Ford Gate Glen Grove Harbor ' +
  'Hearth Hill Hollow House Junction Knoll Lake Landing Lane Ledge Light Meadow Mesa Mill Notch Orchard Path Pier Point ' +
  'Pond Porch Prairie Ridge Rise River Rock Shore Spring Station Stone Terrace Trail Valley View Village Walk Well Wharf'
).split(' ');

const KINDS: Readonly<Record<Profile, readonly string[]>> = {
  hospital: ['Hospital', 'Medical Center', 'Behavioral Hospital', 'Regional Hospital'],
  residential: ['Recovery Home', 'Residence', 'Recovery House', 'Residential Treatment', 'Treatment Center'],
  'residential-outpatient': ['Treatment Center', 'Recovery Center', 'Recovery Services', 'Behavioral Health'],
  'opioid-treatment': ['Treatment Center', 'Opioid Treatment Program', 'Medication Clinic', 'Health Clinic'],
  'intensive-outpatient': [
    'Recovery Center',
    'Outpatient Services',
    'Behavioral Health',
    'Counseling Center',
  ],
  outpatient: [
    'Counseling',
    'Behavioral Health',
    'Counseling Services',
    'Family Services',
    'Community Health',
  ],
  unsaid: ['Services', 'Community Services', 'Wellness Center'],
};

const CHAIN_KINDS = [
  'Behavioral Health',
  'Treatment Centers',
  'Recovery Network',
  'Community Services',
  'Counseling Group',
  'Health Partners',
];

const DETAILS: readonly string[] = (
  'Outpatient Program|Main Office|Northside Office|Eastside Office|Downtown Clinic|Family Program|Recovery Services|' +
  "Women's Program|Men's Program|Youth Services|Community Clinic|Substance Use Services|Adult Services|Westside Clinic"
).split('|');

const STREET_KINDS = ['Street', 'Street', 'Avenue', 'Avenue', 'Road', 'Drive', 'Lane', 'Boulevard', 'Way'];

/** Two words that no real place is known by: "Heron Landing". */
export const sampleStem = (random: Random): string => `${pick(random, FIRST)} ${pick(random, SECOND)}`;

/** "Heron Landing Recovery Center (sample)": no one may take it for a real one. */
export const sampleName = (random: Random, stem: string, profile: Profile): string =>
  `${stem} ${pick(random, KINDS[profile])} (sample)`;

/** All branches of a chain carry the same name. */
export const sampleChainName = (random: Random, stem: string): string =>
  `${stem} ${pick(random, CHAIN_KINDS)} (sample)`;

/** A further programme in the same house: "Heron Landing Women's Program (sample)". */
export const sampleProgramName = (random: Random, stem: string): string =>
  `${stem} ${sampleDetail(random)} (sample)`;

/** What tells two programs of one house apart: "Women's Program". */
export const sampleDetail = (random: Random): string => pick(random, DETAILS);

/** "412 Thistle Mill Road" */
export const sampleStreet = (random: Random): string =>
  `${1 + Math.floor(random() ** 2 * 9_400)} ${sampleStem(random)} ${pick(random, STREET_KINDS)}`;

/** "Suite 210" */
export const sampleStreet2 = (random: Random): string =>
  `${pick(random, ['Suite', 'Suite', 'Unit', 'Floor'])} ${1 + Math.floor(random() * 12)}`;
