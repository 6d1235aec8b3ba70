import type { ImportRecord } from '@/lib/import/record';
import { foldName } from '@/lib/place/fold-name';
import { STATES, stateByCode } from '@/lib/place/states';
import { pickWeighted, type Random, runningTotals, seededRandom, seedOf } from './random';
import { sampleCodes } from './sample-codes';
import { sampleChainName, sampleDetail, sampleName, sampleProgramName, sampleStem } from './sample-names';
import { chainNumber, samplePhones } from './sample-phones';
import { type SampleSite, sampleSites } from './sample-sites';
import { PROFILE_SHARES, PROFILES, SHARES } from './shares';

/** Each state has so many chains and one more for every so many facilities that its people let expect. */
const FEWEST_CHAINS = 2;
const FACILITIES_PER_CHAIN = 7;
/** Of two or more programmes in one house, the further ones: nearly always there are two. */
const MOST_PROGRAMS = 4;
const SECOND_PROGRAM = SHARES.sharedAddress / 2;

const profileTotals = runningTotals(PROFILE_SHARES);
const allPeople = STATES.reduce((sum, state) => sum + state.population, 0);

/** Who runs a facility. `name` is null where it is named for what it does; `number` where each has its own. */
type Operator = { stem: string; name: string | null; number: string | null };

/** A chain's name and number come from its own seed, so that a million branches need no memory of them. */
function chainOf(random: Random, seed: number, state: string, count: number): Operator {
  const expected = (count * (stateByCode(state)?.population ?? 0)) / allPeople;
  const chains = FEWEST_CHAINS + Math.floor(expected / FACILITIES_PER_CHAIN);
  // Squared: the first chains of a state have many branches, the last ones two or three.
  const own = seededRandom(seedOf(`${seed} ${state} ${Math.floor(random() ** 2 * chains)}`));
  const stem = sampleStem(own);
  return { stem, name: sampleChainName(own, stem), number: chainNumber(own, state) };
}

const alone = (random: Random): Operator => ({ stem: sampleStem(random), name: null, number: null });

/** A name that no other programme of the house has: two rows of one name and address are one facility. */
function freeName(random: Random, { stem }: Operator, taken: ReadonlySet<string>): string {
  for (;;) {
    const name = sampleProgramName(random, stem);
    if (!taken.has(name)) return name;
  }
}

type House = { site: SampleSite; operator: Operator; names: Set<string> };

function recordIn(random: Random, house: House, sourceKey: string): ImportRecord {
  const { site, operator, names } = house;
  const position = pickWeighted(random, profileTotals);
  const first = () => operator.name ?? sampleName(random, operator.stem, PROFILES[position] ?? 'outpatient');
  const name = names.size === 0 ? first() : freeName(random, operator, names);
  names.add(name);
  const page = foldName(operator.stem).replaceAll(' ', '-');
  return {
    sourceKey,
    name,
    nameDetail: random() < SHARES.nameDetail ? sampleDetail(random) : null,
    ...site,
    website: random() < SHARES.website ? `https://example.org/${page}` : null,
    phones: samplePhones(random, site.state, operator.number),
    serviceCodes: sampleCodes(random, position),
  };
}

/**
 * Invented facilities: spread over real towns by population, with services, gaps and shared addresses and names in
 * the shares of shares.ts and code-shares.ts. The same count and seed always give the same records. A stream: a
 * million need no more memory than one.
 */
export function* sampleRecords({ count, seed }: { count: number; seed: number }): Generator<ImportRecord> {
  const random = seededRandom(seed);
  const nextSite = sampleSites(random);
  let house: House | null = null;
  for (let i = 0; i < count; i++) {
    const full = !house || house.names.size === MOST_PROGRAMS || random() >= SECOND_PROGRAM;
    if (!house || full) {
      const site = nextSite();
      const chain = random() < SHARES.chain;
      const operator = chain ? chainOf(random, seed, site.state, count) : alone(random);
      house = { site, operator, names: new Set() };
    }
    yield recordIn(random, house, `sample-${seed}-${i + 1}`);
  }
}
