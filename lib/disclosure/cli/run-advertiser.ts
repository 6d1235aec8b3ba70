import { addAdvertiser } from '@/lib/disclosure/advertisers/add-advertiser';
import { addFacility, type OwnFacility } from '@/lib/disclosure/advertisers/add-facility';
import { endAdvertiser } from '@/lib/disclosure/advertisers/end-advertiser';
import { endFacility } from '@/lib/disclosure/advertisers/end-facility';
import { readAdvertisers } from '@/lib/disclosure/advertisers/read-advertisers';
import { refuseIfAny } from '@/lib/disclosure/refusal';
import { presentAdvertiser } from './present';
import { readLicense } from './read-license';
import { missing, type Options, readAll, readFacilityId, readNumber, readOptions } from './read-options';
import { type Action, authorOf, type CommandContext, runActions } from './run-actions';

export const ADVERTISER_USAGE = `npm run advertiser -- add --public-name NAME --legal-name NAME --contact-name NAME --contact-email ADDRESS [--owner-group NAME]
npm run advertiser -- add-facility ADVERTISER FACILITY [--license-number NUMBER --license-issuer BODY [--license-state ST]]
npm run advertiser -- end-facility ADVERTISER FACILITY
npm run advertiser -- list
npm run advertiser -- end ADVERTISER --reason TEXT
Each takes --by NAME: who does it, for the audit.`;

const REQUIRED = ['public-name', 'legal-name', 'contact-name', 'contact-email'];

const options = (args: string[], names: string[]): Options =>
  readOptions(args, [...names, 'by'], ADVERTISER_USAGE);

const add: Action = async (args, context) => {
  const { values } = options(args, [...REQUIRED, 'owner-group']);
  refuseIfAny(missing(values, REQUIRED));
  const given = {
    publicName: values['public-name'] ?? '',
    legalName: values['legal-name'] ?? '',
    contactName: values['contact-name'] ?? '',
    contactEmail: values['contact-email'] ?? '',
    ownerGroup: values['owner-group'] ?? null,
  };
  const added = await addAdvertiser(context.database, given, authorOf(context, values.by));
  return { advertiser: presentAdvertiser(added) };
};

const readOwn = ([advertiser, facility]: string[]) =>
  readAll<Pick<OwnFacility, 'advertiserId' | 'facilityId'>>({
    advertiserId: () => readNumber(advertiser, 'advertiser'),
    facilityId: () => readFacilityId(facility),
  });

const ownFacility: Action = async (args, context) => {
  const { values, rest } = options(args, ['license-number', 'license-issuer', 'license-state']);
  const { advertiserId, facilityId } = readOwn(rest);
  const license = await readLicense(context.database, facilityId, values);
  const own = { advertiserId, facilityId, license };
  const advertiser = await addFacility(context.database, own, authorOf(context, values.by));
  return { advertiser: presentAdvertiser(advertiser) };
};

const disownFacility: Action = async (args, context) => {
  const { values, rest } = options(args, []);
  const advertiser = await endFacility(context.database, readOwn(rest), authorOf(context, values.by));
  return { advertiser: presentAdvertiser(advertiser) };
};

const list: Action = async (args, { database }) => {
  options(args, []);
  return { advertisers: (await readAdvertisers(database.pool)).map(presentAdvertiser) };
};

const end: Action = async (args, context) => {
  const { values, rest } = options(args, ['reason']);
  const ending = { id: readNumber(rest[0], 'advertiser'), reason: values.reason ?? '' };
  const advertiser = await endAdvertiser(context.database, ending, authorOf(context, values.by));
  return { advertiser: presentAdvertiser(advertiser) };
};

const ACTIONS = { add, 'add-facility': ownFacility, 'end-facility': disownFacility, list, end };

/** The command `npm run advertiser`: prints one JSON document. @returns the exit code: 0 done, 1 refused */
export const runAdvertiser = (args: string[], context: CommandContext): Promise<0 | 1> =>
  runActions(ACTIONS, ADVERTISER_USAGE, args, context);
