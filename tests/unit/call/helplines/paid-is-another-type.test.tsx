import { describe, expectTypeOf, it } from 'vitest';
import type { PaidHelpline } from '@/components/call/paid-helpline';
import type { HelpNumber } from '@/components/help/help-number';
import type { HelpPage } from '@/components/help/help-page';
import type { AdvertisersHelpline, PublicHelpline } from '@/lib/call/helplines/helpline';
import type { readAdvertisersHelplines } from '@/lib/call/helplines/read-advertisers-helplines';
import type { readHelplines } from '@/lib/call/helplines/read-helplines';
import type { unavailablePage } from '@/lib/site/unavailable-page';

// Held by the compiler, which `npm run check` asks.
describe('a helpline that advertisers answer', () => {
  it('is no public one, and a public one is none of its kind', () => {
    expectTypeOf<AdvertisersHelpline>().not.toExtend<PublicHelpline>();
    expectTypeOf<PublicHelpline>().not.toExtend<AdvertisersHelpline>();
  });

  it('cannot be given to a page for emergencies', () => {
    expectTypeOf<AdvertisersHelpline>().not.toExtend<Parameters<typeof HelpNumber>[0]['line']>();
    expectTypeOf<AdvertisersHelpline[]>().not.toExtend<Parameters<typeof HelpPage>[0]['helplines']>();
    expectTypeOf<AdvertisersHelpline[]>().not.toExtend<Parameters<typeof unavailablePage>[1]>();
  });

  it('is read by a function of its own, and shown by a component of its own', () => {
    expectTypeOf<Awaited<ReturnType<typeof readHelplines>>>().toEqualTypeOf<readonly PublicHelpline[]>();
    expectTypeOf<Awaited<ReturnType<typeof readAdvertisersHelplines>>>().toEqualTypeOf<
      readonly AdvertisersHelpline[]
    >();
    expectTypeOf<Parameters<typeof PaidHelpline>[0]['line']>().toEqualTypeOf<AdvertisersHelpline>();
  });

  it('has no form without names, nor one in which it says something else of who answers', () => {
    expectTypeOf<[]>().not.toExtend<AdvertisersHelpline['advertisers']>();
    expectTypeOf<'caring people'>().not.toExtend<AdvertisersHelpline['answeredBy']>();
  });
});
