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

const SEPARATE = ROWS.flatMap((row, at) => (ONE_OF.has(row.group) ? [] : [{ ...row, at }]));
const PROFILE_COUNT = ROWS[0]?.shares.length ?? 0;

// The same as flat columns, for a million facilities draw 200 codes each.
const AT = new Int32Array(SEPARATE.map((row) => row.at));
const IMPLIES = new Int32Array(SEPARATE.map((row) => position.get(IMPLIED[row.code] ?? '') ?? row.at));
const GROUP = new Int32Array(SEPARATE.map((row) => GROUPS.indexOf(row.group)));
const TO_FACILITY = new Float64Array(SEPARATE.map((row) => row.ties.facility));
const TO_GROUP = new Float64Array(SEPARATE.map((row) => row.ties.facility + row.ties.group));
const SHARE = Array.from(
  { length: PROFILE_COUNT },
  (_, profile) => new Float64Array(SEPARATE.map((row) => row.shares[profile] ?? 0)),
);

const EXCLUSIVE = [...ONE_OF].map((group) => {
  const rows = ROWS.flatMap((row, at) => (row.group === group ? [{ ...row, at }] : []));
  const profiles = rows[0]?.shares.map((_, profile) => rows.map((row) => row.shares[profile] ?? 0)) ?? [];
  return { at: rows.map((row) => row.at), totals: profiles.map(runningTotals) };
});

/** Marks the codes that are drawn each for itself. */
function tick(random: Random, share: Float64Array, ticked: Uint8Array): void {
  const ofFacility = random();
  const ofGroup = GROUPS.map(() => random());
  for (let i = 0; i < AT.length; i++) {
    const [toFacility, toGroup] = [TO_FACILITY[i] ?? 0, TO_GROUP[i] ?? 0];
    const turn = random();
    // Each of the three draws is even from 0 to 1, so every code keeps its share, whichever decides.
    let draw = (turn - toGroup) / (1 - toGroup);
    if (turn < toFacility) draw = ofFacility;
    else if (turn < toGroup) draw = ofGroup[GROUP[i] ?? 0] ?? 0;
    if (draw < (share[i] ?? 0)) ticked[AT[i] ?? 0] = ticked[IMPLIES[i] ?? 0] = 1;
  }
}

/**
 * Service codes for an invented facility: each as frequent as among real ones of its profile.
 * @param profile position in PROFILES
 * @returns upper case, sorted, without repeats
 */
export function sampleCodes(random: Random, profile: number): string[] {
  const ticked = new Uint8Array(ROWS.length);
  tick(random, SHARE[profile] ?? new Float64Array(AT.length), ticked);
  for (const { at, totals } of EXCLUSIVE) {
    const weights = totals[profile];
    if (weights?.at(-1)) ticked[at[pickWeighted(random, weights)] ?? 0] = 1;
  }
  const codes: string[] = [];
  for (let i = 0; i < ticked.length; i++) if (ticked[i] === 1) codes.push(ROWS[i]?.code ?? '');
  return codes;
}
