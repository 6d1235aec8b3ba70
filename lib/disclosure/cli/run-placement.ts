import { addPlacement } from '@/lib/disclosure/placements/add-placement';
import { endPlacement } from '@/lib/disclosure/placements/end-placement';
import type { NewPlacement } from '@/lib/disclosure/placements/new-placement';
import { placementStatus } from '@/lib/disclosure/placements/placement';
import { readPlacements } from '@/lib/disclosure/placements/read-placements';
import { Refusal } from '@/lib/disclosure/refusal';
import { presentPlacement } from './present';
import { readArea } from './read-area';
import { readMoment, readStart } from './read-moment';
import { type Options, readAll, readFacilityId, readNumber, readOptions, said } from './read-options';
import { readPrice } from './read-price';
import { type Action, authorOf, type CommandContext, runActions } from './run-actions';

export const PLACEMENT_USAGE = `npm run placement -- add --advertiser NUMBER --facility ID (--state ST | --county NAME | --near PLACE --miles N) [--care SLUG,SLUG] --price DOLLARS --from DATE --until DATE
npm run placement -- list [--advertiser NUMBER] [--facility ID] [--status running]
npm run placement -- end PLACEMENT --reason TEXT
A date is midnight UTC, or a moment with its zone: 2026-12-01T09:00-05:00. Each takes --by NAME: who does it, for the audit.`;

const AREA = ['state', 'county', 'near', 'miles'];
const STATUSES = ['to come', 'running', 'over', 'ended'];

const options = (args: string[], names: string[]): Options =>
  readOptions(args, [...names, 'by'], PLACEMENT_USAGE);

const readCare = (text: string): string[] =>
  text
    .split(',')
    .map((slug) => slug.trim())
    .filter(Boolean);

const add: Action = async (args, context) => {
  const { values } = options(args, ['advertiser', 'facility', ...AREA, 'care', 'price', 'from', 'until']);
  const author = authorOf(context, values.by);
  const given = readAll<NewPlacement>({
    advertiserId: () => readNumber(said(values, 'advertiser'), 'advertiser'),
    facilityId: () => readFacilityId(said(values, 'facility')),
    area: () => readArea(values),
    careSlugs: () => readCare(values.care ?? ''),
    flatPriceUsd: () => readPrice(said(values, 'price')),
    startsAt: () => readStart(said(values, 'from'), author.now),
    endsAt: () => readMoment(said(values, 'until'), 'until'),
  });
  const placement = await addPlacement(context.database, given, author);
  return { placement: presentPlacement(placement, author.now) };
};

const list: Action = async (args, { database, clock }) => {
  const { values } = options(args, ['advertiser', 'facility', 'status']);
  const { advertiser, facility, status } = values;
  if (status !== undefined && !STATUSES.includes(status))
    throw new Refusal([{ field: 'status', reason: `A status is one of: ${STATUSES.join(', ')}.` }]);
  const placements = await readPlacements(database.pool, {
    advertiserId: advertiser === undefined ? undefined : readNumber(advertiser, 'advertiser'),
    facilityId: facility === undefined ? undefined : readFacilityId(facility),
  });
  const now = clock.now();
  const wanted = placements.filter((each) => status === undefined || placementStatus(each, now) === status);
  return { placements: wanted.map((placement) => presentPlacement(placement, now)) };
};

const end: Action = async (args, context) => {
  const { values, rest } = options(args, ['reason']);
  const author = authorOf(context, values.by);
  const ending = { id: readNumber(rest[0], 'placement'), reason: values.reason ?? '' };
  const placement = await endPlacement(context.database, ending, author);
  return { placement: presentPlacement(placement, author.now) };
};

/** The command `npm run placement`: prints one JSON document. @returns the exit code: 0 done, 1 refused */
export const runPlacement = (args: string[], context: CommandContext): Promise<0 | 1> =>
  runActions({ add, list, end }, PLACEMENT_USAGE, args, context);
