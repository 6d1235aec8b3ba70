import type { z } from 'zod';
import type { PaidListing } from '@/lib/disclosure/paid-listing';
import type { paidSchema } from '../output/paid-schema';
import { presentListing } from './present-facility';

/** A paid listing as the API writes it: its facility a level deeper than an item's, so that no program takes it for one. */
export const presentPaid = ({
  kind,
  label,
  until,
  advertised,
}: PaidListing): z.output<typeof paidSchema> => ({
  kind,
  label,
  until: until.toISOString(),
  listing: presentListing(advertised),
});
