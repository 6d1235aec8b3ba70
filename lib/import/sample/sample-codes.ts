import { serviceCode } from '@/lib/facility/service-codes/service-codes';
import { CODE_SHARES } from './code-shares';
import { pickWeighted, type Random, runningTotals } from './random';

/**
 * How often a code follows its facility's or its group's one draw instead of its own. Real reports hang together:
 * whoever ticks much ticks much everywhere, and a group of codes is ticked through or passed over.
 */
type Ties = { facility: number; group: number };
const LOOSE: Ties = { facility: 0.28, group: 0.52 };
const TIGHT: Ties = { facility: 0.02, group: 0.95 };

/** Codes that stand or fall together, across SAMHSA's categories. */
const TIGHT_GROUPS: Readonly<Record<string, string>> = {
  residential: 'RES RL RS',
  outpatient: 'OP ORT OIT ODT',
  detox: 'DT OD RD HID ADTX BDTX CDTX MDTX ODTX MDET',
  medication: 'OMB BU MU NU DB BUM OTP DM MM UB UN RPN MWS DLC METH BSDM BWN BWON BERI NXN VTRL',
};
const TIGHT_GROUP_OF = new Map(
  Object.entries(TIGHT_GROUPS).flatMap(([group, codes]) => codes.split(' ').map((code) => [code, group])),
);

/** Categories of which a facility reports one: who runs it, and its rules on smoking and on vaping. */
const ONE_OF = new Set(['FOP', 'SMP', 'FVP']);

/** A code that another implies, in every row of the directory. */
const IMPLIED: Readonly<Record<string, string>> = {
  ...{ OIT: 'OP', ODT: 'OP', OMB: 'OP', ORT: 'OP', OD: 'OP' },
  ...{ RL: 'RES', RS: 'RES', RD: 'RES', HIT: 'HI', HID: 'HI' },
};

/** In the order of the codes, so that what is ticked comes out sorted. */
const ROWS = CODE_SHARES.trim()
  .split('\n')
  .sort()
  .map((line) => {
    const [code = '', ...percents] = line.split(' ');
    const tight = TIGHT_GROUP_OF.get(code);
    const group = tight ?? serviceCode(code)?.category ?? '';
    return {
      code,
      group,
      ties: tight ? TIGHT : LOOSE,
      shares: percents.map((percent) => Number(percent) / 100),
    };
  });

const GROUPS = [...new Set(ROWS.map((row) => row.group))];
const position = new Map(ROWS.map((row, i) => [row.code, i]));

const SEPARATE = ROWS.flatMap((row, at) => {
  if (ONE_OF.has(row.group)) return [];
  const implied = position.get(IMPLIED[row.code] ?? '') ?? at;
  return [{ ...row, at, implied, group: GROUPS.indexOf(row.group) }];
});

const EXCLUSIVE = [...ONE_OF].map((group) => {
  const rows = ROWS.flatMap((row, at) => (row.group === group ? [{ ...row, at }] : []));
  const profiles = rows[0]?.shares.map((_, profile) => rows.map((row) => row.shares[profile] ?? 0)) ?? [];
  return { at: rows.map((row) => row.at), totals: profiles.map(runningTotals) };
});

/**
 * Service codes for an invented facility: each as frequent as among real ones of its profile.
 * @param profile position in PROFILES
 * @returns upper case, sorted, without repeats
 */
export function sampleCodes(random: Random, profile: number): string[] {
  const ofFacility = random();
  const ofGroup = GROUPS.map(() => random());
  const ticked = new Uint8Array(ROWS.length);
  for (const { at, implied, group, ties, shares } of SEPARATE) {
    const turn = random();
    // Each of the three draws is even from 0 to 1, so every code keeps its share, whichever decides.
    let draw = (turn - ties.facility - ties.group) / (1 - ties.facility - ties.group);
    if (turn < ties.facility) draw = ofFacility;
    else if (turn < ties.facility + ties.group) draw = ofGroup[group] ?? 0;
    if (draw < (shares[profile] ?? 0)) ticked[at] = ticked[implied] = 1;
  }
  for (const { at, totals } of EXCLUSIVE) {
    const weights = totals[profile];
    if (weights?.at(-1)) ticked[at[pickWeighted(random, weights)] ?? 0] = 1;
  }
  return ROWS.filter((_, i) => ticked[i] === 1).map((row) => row.code);
}
