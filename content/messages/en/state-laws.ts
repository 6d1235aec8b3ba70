import { message } from './message';

/** What a state's laws give, each with the days since when. */
export const stateLaws = {
  medicaid: {
    open: 'Medicaid is open to nearly all adults with low income (up to 138% of the federal poverty level). You need not have children or a disability.',
    openSince: message(
      'Medicaid is open to nearly all adults with low income (up to 138% of the federal poverty level), since {since}. You need not have children or a disability.',
    ),
    notOpen:
      'The state has not opened Medicaid to all adults with low income. Children, pregnant people, some parents and people with a disability may still get it: apply if you are not sure.',
  },
  goodSamaritan: {
    since: message('Since {since} the law gives some protection to people who get help in an overdose.'),
    sinceWithArrest: message(
      'Since {since} the law gives some protection to people who get help in an overdose, from arrest too.',
    ),
    arrestLater: message(
      'Since {since} the law gives some protection to people who get help in an overdose; since {arrest} from arrest too.',
    ),
  },
  naloxone: {
    easier: message('Since {since} the law makes naloxone easier to get.'),
    standingOrder: message(
      'Since {since} naloxone may be handed out under a standing order, without a prescription of your own.',
    ),
    pharmacist: message('Since {since} pharmacists may prescribe naloxone themselves.'),
    both: message(
      'Since {standingOrder} naloxone may be handed out under a standing order, without a prescription of your own. Since {pharmacist} pharmacists may prescribe it themselves.',
    ),
  },
};
