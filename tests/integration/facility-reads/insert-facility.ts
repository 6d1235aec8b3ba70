import type { FieldSource } from '@/lib/facility/facility';
import type { Database } from '@/lib/site/database';

type Given = Partial<{
  id: string;
  slug: string;
  name: string;
  nameDetail: string;
  street: string | null;
  city: string;
  state: string;
  zip: string | null;
  point: { latitude: number; longitude: number; precision: 'address' | 'name' | 'zip' } | null;
  website: string;
  care: string[];
  services: string[];
  status: 'active' | 'closed';
  withdrawn: boolean;
  sample: boolean;
  asOf: string;
  provenance: Record<string, FieldSource>;
  phones: {
    kind?: 'main' | 'intake' | 'hotline' | 'tty';
    e164: string;
    extension?: string;
    asWritten?: string;
    sharedBy?: number;
  }[];
}>;

let made = 0;

/** Puts an invented facility into the directory, as an import would leave it. @returns its id */
export async function insertFacility({ prisma }: Database, given: Given = {}): Promise<string> {
  made++;
  const { id = `t${made}`, point = null, phones = [{ e164: '+15085550100' }] } = given;
  await prisma.facility.create({
    data: {
      id,
      slug: given.slug ?? 'morning-star-house-worcester',
      name: given.name ?? 'Morning Star House',
      nameDetail: given.nameDetail ?? null,
      street: given.street === undefined ? '12 Elm Street' : given.street,
      city: given.city ?? 'Worcester',
      state: given.state ?? 'MA',
      zip: given.zip === undefined ? '01608' : given.zip,
      latitude: point?.latitude ?? null,
      longitude: point?.longitude ?? null,
      precision: point?.precision ?? 'none',
      website: given.website ?? null,
      careSlugs: given.care ?? [],
      serviceCodes: given.services ?? [],
      status: given.status ?? 'active',
      withdrawn: given.withdrawn ?? false,
      sample: given.sample ?? false,
      provenance: given.provenance ?? {},
      revision: made,
      asOf: given.asOf ?? '2022',
      phones: {
        create: phones.map((phone, position) => ({
          kind: 'main',
          asWritten: phone.e164,
          position,
          ...phone,
        })),
      },
    },
  });
  return id;
}

/** An active version of a source that lists the given facilities. @returns the version's id */
export async function insertVersion(
  { prisma }: Database,
  given: { slug: string; name: string; asOf: string; facilityIds: string[]; active?: boolean },
): Promise<number> {
  const source = await prisma.source.upsert({
    where: { slug: given.slug },
    update: {},
    create: { slug: given.slug, name: given.name, format: 'daylight-csv', terms: 'Invented for a test' },
  });
  const version = await prisma.importVersion.create({
    data: {
      sourceId: source.id,
      status: (given.active ?? true) ? 'active' : 'superseded',
      fileName: `${given.slug}.csv`,
      sha256: 'a'.repeat(64),
      asOf: given.asOf,
      activatedAt: new Date('2026-11-22T12:00:00Z'),
      rows: { create: given.facilityIds.map((_, row) => ({ rowNumber: row + 2 })) },
      listings: {
        create: given.facilityIds.map((facilityId, row) => ({
          rowNumber: row + 2,
          facilityId,
          outcome: 'new' as const,
        })),
      },
    },
  });
  return version.id;
}

/** Has an advertiser pay for a facility through November 2026. */
export const insertPlacement = ({ prisma }: Database, facilityId: string, publicName: string) =>
  prisma.placement.create({
    data: {
      flatPriceUsd: 500,
      areaKind: 'state',
      areaState: 'MA',
      startsAt: new Date('2026-11-01T00:00:00Z'),
      endsAt: new Date('2026-12-01T00:00:00Z'),
      facility: { connect: { id: facilityId } },
      advertiser: { create: { publicName, legalName: `${publicName} LLC` } },
    },
  });

/** Tells every cache that the directory changed, as activation does. */
export const raiseRevision = ({ prisma }: Database) =>
  prisma.directory.update({ where: { id: 1 }, data: { revision: { increment: 1 } } });
