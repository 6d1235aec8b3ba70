import { PAID_LABEL } from '@/lib/disclosure/paid-listing';
import { PAID_AT_MOST } from '@/lib/disclosure/placements/rotate';
import { MAX_RESULTS } from '@/lib/search/clean-search';
import { formatNumber } from './count';

/** A search that the page checks itself with. */
const EXAMPLE = '/api/v1/facilities?near=02118&radius=50&per_page=100';

/** The page that says in which order results stand, and how anyone can check it. */
export const ordering = {
  title: 'How results are ordered',
  description: 'Nearest first, or by name. Money has no part in it, and anyone can check that.',
  lead: 'Nearest first. Where there is no point to measure from, by name. Money has no part in it, nor has chance, and no program gives a facility a score.',
  exactly: 'The order, exactly',
  steps: [
    {
      title: 'Who is in the list',
      text: 'Every facility in the directory that lies in the place you named, within the distance you chose, and that fits your filters and words. Nobody is left out and nobody is added because of a payment.',
    },
    {
      title: 'Near a ZIP code, a town or your location: by distance',
      text: 'Measured along the great circle, from the middle of the place to the facility, on a globe with a radius of 6,371.0088 kilometers. Distances are compared as they are, not rounded as a card shows them. Two facilities at exactly the same distance stand in the order of their ids, which are given once and never change. A facility that we know only by its ZIP code counts from the middle of that ZIP code, and its card says so. One that could not be located at all is left out of searches by distance.',
    },
    {
      title: 'In a state or county, or in the whole country: by name',
      text: 'Letter by letter, in lower case, without accents and signs; then by the second line of the name, where it has one; then by id.',
    },
    {
      title: 'When you type words: by how many of them are in the name, then as above',
      text: 'A facility is found when every word fits its name, its city or a service that it offers. Those with more of your words in their name come first: “phoenix house” puts Phoenix House before another house in Phoenix. Words that nearly every facility has, such as “center”, help to order and leave nobody out. Among equals, distance or name decides as it would without words. Where nothing is found, typing errors are mended, and the page says so.',
    },
    {
      title: 'Pages are cut from one list',
      text: `The second page goes on where the first one ends, up to ${formatNumber(MAX_RESULTS)} results.`,
    },
  ],
  noPart: 'What has no part in it',
  noParts: [
    'Who pays this site, who ever did, and how much.',
    'Who owns a facility, and how large it is.',
    'How often a facility is opened or called: nothing counts that.',
    'Ratings and reviews: there are none.',
    'Chance, and the time of day.',
    'You: who you are, what you searched for before, and what you use to read this.',
  ],
  box: 'Advertisements stand apart',
  boxText: `At most ${PAID_AT_MOST} advertisements can stand above the list, in a box with a border, headed “${PAID_LABEL}”. Only a facility that the search finds anyway can be in it. Which ones are shown changes from day to day by turns, and what an advertiser pays has no part in whose turn it is. The list is made first and without knowing who pays; the same facility keeps its own place in it.`,
  ledger: 'Who pays this site, for what, and since when',
  engines: 'Two programs can answer, in one order',
  enginesText: [
    'A search is answered by a search engine, Meilisearch, or by the database itself, PostgreSQL. Where the engine is wanted and does not answer, the database does, and the page says so. The API names the program in “engine”.',
    'Neither one’s own idea of relevance is used: both are asked for the order above. The project’s tests ask both the same random searches and compare ids, order, distances and counts with a slow search that looks at every facility. Another test sells random advertisements, then others, then none, and fails if one result moves on either program.',
    'When the directory changes, the search engine follows a moment later. For that moment the two may differ by what has changed.',
  ],
  check: 'Check it yourself',
  checkLead: 'The open API gives the same list as the pages, with everything that the order depends on.',
  checks: [
    'Ask for a search. “place” is the point that distances are measured from, “items” is the list.',
    'Work out the distance from that point to each “location” and sort by it, then by “id”. The order stays as it was. (“distance_miles” is rounded to a tenth.)',
    'Look at “disclosure” in each item: “paid” is true for a facility that pays. It stands where its distance puts it.',
    'Ask again, another day or from another computer: while the directory is the same, so is the list.',
  ],
  example: EXAMPLE,
  exampleLabel: 'A search to begin with',
  commandLabel: 'In one line, with curl and jq; it prints “true”',
  command: (origin: string): string =>
    `curl -s "${origin}${EXAMPLE}" | jq '[.items[].distance_miles] | . == sort'`,
  api: 'All about the open API',
};
