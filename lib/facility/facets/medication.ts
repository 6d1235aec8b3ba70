import type { Facet } from '../facet';

const ASK = 'Ask whether they prescribe it here or accept people who get it elsewhere.';

/**
 * Each medication by name, wherever it is prescribed: a facility reports "used in treatment" (MU, BU, NU) also when it only
 * accepts people who bring it. `care=mat` asks for a facility that gives or prescribes.
 */
export const medication: Facet = {
  id: 'medication',
  param: 'medication',
  label: 'Medication for opioid use disorder',
  mode: 'any',
  combines: 'Uses any of these',
  shown: 'first',
  choices: [
    {
      slug: 'any',
      label: 'Any medication for opioid use disorder',
      codes: ['OMB', 'OTP', 'MM', 'BUM', 'DB', 'DM', 'MWS', 'UB', 'UN', 'RPN', 'MU', 'BU', 'NU'],
      note: ASK,
      synonyms: ['mat', 'moud', 'opioid medication', 'heroin', 'fentanyl', 'oxycodone', 'painkillers'],
    },
    {
      slug: 'methadone',
      label: 'Methadone',
      codes: ['MM', 'METH', 'MU'],
      note: ASK,
      synonyms: ['methadone', 'methadone clinic', 'methadose'],
    },
    {
      slug: 'buprenorphine',
      label: 'Buprenorphine (Suboxone and others)',
      codes: ['BUM', 'UB', 'BU', 'BWN', 'BWON', 'BERI', 'BSDM'],
      note: ASK,
      synonyms: ['suboxone', 'subutex', 'zubsolv', 'bupe', 'subs', 'suboxone clinic', 'suboxone doctor'],
    },
    {
      slug: 'buprenorphine-injection',
      label: 'Buprenorphine by injection (Sublocade, Brixadi)',
      codes: ['BERI'],
      synonyms: ['sublocade', 'brixadi', 'monthly shot', 'suboxone shot'],
    },
    {
      slug: 'naltrexone',
      label: 'Naltrexone (Vivitrol and others)',
      codes: ['UN', 'RPN', 'NU'],
      note: ASK,
      synonyms: ['naltrexone', 'revia', 'vivitrol'],
    },
    {
      slug: 'naltrexone-injection',
      label: 'Naltrexone by injection (Vivitrol)',
      codes: ['VTRL'],
      note: 'Also used for alcohol use disorder.',
      synonyms: ['vivitrol', 'vivitrol shot', 'monthly shot'],
    },
    {
      slug: 'brought-along',
      label: 'Accepts medication prescribed elsewhere',
      codes: ['MOA'],
      synonyms: ['already on suboxone', 'already on methadone', 'my own doctor'],
    },
  ],
};
