import type { Advertiser } from '@/lib/disclosure/advertisers/advertiser';
import { mixedWithSample } from '@/lib/disclosure/mixed-with-sample';
import type { Problem } from '@/lib/disclosure/refusal';
import type { SoldFacility } from '@/lib/disclosure/sold-facility';
import { careLabel } from '@/lib/facility/care';
import { findChoice } from '@/lib/facility/facet-by-param';
import { stateByCode } from '@/lib/place/states';
import { areaProblems } from './area-problems';
import { areasOverlap } from './areas-overlap';
import type { NewPlacement } from './new-placement';
import { periodProblems } from './period-problems';
import { type Placement, placementEnd } from './placement';

/** What has to be known before a placement is sold. */
export type SaleFacts = {
  now: Date;
  advertiser: Advertiser | null;
  facility: SoldFacility | null;
  /** Every placement that was ever sold for this facility, by whomever. */
  soldBefore: readonly Placement[];
};

/** Dearer than this is a slip of the keyboard. */
const HIGHEST_PRICE_USD = 1_000_000;

/** Everything that stands against selling a placement; nothing when it can be sold. */
export function placementProblems(given: NewPlacement, facts: SaleFacts): Problem[] {
  const area = areaProblems(given.area);
  const period = periodProblems(given, facts.now);
  return [
    ...advertiserProblems(given, facts),
    ...facilityProblems(given, facts),
    ...area,
    ...careProblems(given, facts),
    ...priceProblems(given),
    ...period,
    ...(area.length + period.length === 0 ? overlapProblems(given, facts) : []),
  ];
}

function advertiserProblems({ advertiserId }: NewPlacement, { advertiser }: SaleFacts): Problem[] {
  if (!advertiser) return [{ field: 'advertiser', reason: `There is no advertiser ${advertiserId}.` }];
  if (!advertiser.ended) return [];
  return [{ field: 'advertiser', reason: `${advertiser.publicName} is no longer an advertiser.` }];
}

function facilityProblems(
  { facilityId, advertiserId }: NewPlacement,
  { advertiser, facility }: SaleFacts,
): Problem[] {
  const refused = (reason: string) => [{ field: 'facility', reason }];
  if (!facility) return refused(`There is no facility “${facilityId}”.`);
  if (!facility.isShown) return refused(`${facility.name} is closed, or is not shown on the site.`);
  const mixed = advertiser ? mixedWithSample(advertiser, facility) : [];
  if (mixed.length > 0) return mixed;
  if (facility.owner?.advertiserId !== advertiserId)
    return refused(
      `${facility.name} is not recorded as theirs: npm run advertiser -- add-facility ${advertiserId} ${facilityId}`,
    );
  return licenseProblems(facility);
}

function licenseProblems({ name, state, owner }: SoldFacility): Problem[] {
  const license = owner?.license;
  const where = stateByCode(state)?.name ?? state;
  if (!license)
    return [
      {
        field: 'license',
        reason: `No license of ${where} is recorded for ${name}: its number and its issuer.`,
      },
    ];
  if (license.state === state) return [];
  return [
    {
      field: 'license',
      reason: `${name} stands in ${where}, and the license recorded for it is of ${license.state}.`,
    },
  ];
}

function careProblems({ careSlugs }: NewPlacement, { facility }: SaleFacts): Problem[] {
  return careSlugs.flatMap((slug) => {
    if (findChoice('care', slug) === null)
      return [{ field: 'care', reason: `“${slug}” is no level of care.` }];
    if (!facility || facility.careSlugs.includes(slug)) return [];
    return [{ field: 'care', reason: `${facility.name} does not list ${careLabel(slug)}.` }];
  });
}

function priceProblems({ flatPriceUsd }: NewPlacement): Problem[] {
  if (Number.isInteger(flatPriceUsd) && flatPriceUsd > 0 && flatPriceUsd <= HIGHEST_PRICE_USD) return [];
  const reason = `A flat price is a whole number of US dollars for the whole period, from 1 to ${HIGHEST_PRICE_USD}.`;
  return [{ field: 'price', reason }];
}

/** One facility twice in the box of one search, or two prices for the same days, is what nobody can have meant. */
function overlapProblems(given: NewPlacement, { soldBefore }: SaleFacts): Problem[] {
  return soldBefore
    .filter(
      (sold) =>
        given.startsAt < placementEnd(sold) &&
        sold.startsAt < given.endsAt &&
        areasOverlap(given.area, sold.area),
    )
    .map((sold) => ({
      field: 'period',
      reason: `Placement ${sold.id} is for the same facility in an overlapping area, from ${sold.startsAt.toISOString()} until ${placementEnd(sold).toISOString()}.`,
    }));
}
