import type { SourcedFact } from '@/content/facts/sourced-fact';
import { stateOffices } from '@/content/messages/en/state-offices';

/** A page that says which office of a state does something. */
export type OfficePage = {
  /** The office by its own name. */
  name: string;
  /** A page of its own to go on from, where its address is known for sure. */
  home?: string;
  title: string;
  url: string;
  /** Who says so, where it is not the office itself. */
  publisher?: string;
  /** The date that the page bears, where it bears one. */
  asOf?: string;
  /** The day on which this row was read, by whoever wrote or last mended it. */
  readOn: string;
  /** Instead of the sentence that suits most states. */
  says?: string;
};

export type OfficePages = Record<string, OfficePage | null>;

/** The facts that pages about offices amount to, by state; null where we have read no page that says who it is. */
export const factsFromPages = (
  pages: OfficePages,
  says: (values: { office: string }) => string,
): Record<string, SourcedFact | null> =>
  Object.fromEntries(
    Object.entries(pages).map(([state, page]) => [
      state,
      page && {
        says: page.says ?? says({ office: page.name }),
        ...(page.home ? { link: { name: stateOffices.link, url: page.home } } : {}),
        source: {
          publisher: page.publisher ?? page.name,
          title: page.title,
          url: page.url,
          asOf: page.asOf ?? null,
          readOn: page.readOn,
        },
      },
    ]),
  );
