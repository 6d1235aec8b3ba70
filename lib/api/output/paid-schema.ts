import { z } from 'zod';
import { PAID_LABEL } from '@/lib/disclosure/paid-listing';
import { listedFacilitySchema } from './facility-schema';

/** A paid listing of a search. */
export const paidSchema = z
  .object({
    kind: z.literal('paid'),
    label: z.literal(PAID_LABEL).meta({ description: 'Show it above the listing, in letters of body size.' }),
    until: z.iso.datetime().meta({ description: 'The first moment that it is no longer paid for.' }),
    listing: listedFacilitySchema,
  })
  .meta({ id: 'PaidListing' });
