/** What people call a place, folded, and the label that it stands for. Kept to names that mean one place only. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['nyc', 'New York, NY'],
  ['new york', 'New York, NY'],
  ['new york city', 'New York, NY'],
  ['ny city', 'New York, NY'],
  ['ny ny', 'New York, NY'],
  ['bklyn', 'Brooklyn, NY'],
  ['philly', 'Philadelphia, PA'],
  ['phila', 'Philadelphia, PA'],
  ['vegas', 'Las Vegas, NV'],
  ['sf', 'San Francisco, CA'],
  ['san fran', 'San Francisco, CA'],
  ['sfo', 'San Francisco, CA'],
  ['la ca', 'Los Angeles, CA'],
  ['la county', 'Los Angeles County, CA'],
  ['san berdoo', 'San Bernardino, CA'],
  ['slc', 'Salt Lake City, UT'],
  ['salt lake', 'Salt Lake City, UT'],
  ['okc', 'Oklahoma City, OK'],
  ['abq', 'Albuquerque, NM'],
  ['atl', 'Atlanta, GA'],
  ['nola', 'New Orleans, LA'],
  ['jax', 'Jacksonville, FL'],
  ['indy', 'Indianapolis, IN'],
  ['cincy', 'Cincinnati, OH'],
  ['chi town', 'Chicago, IL'],
  ['chitown', 'Chicago, IL'],
  ['bmore', 'Baltimore, MD'],
  ['stl', 'St. Louis, MO'],
  ['dfw', 'Dallas, TX'],
  ['dallas fort worth', 'Dallas, TX'],
  ['minneapolis saint paul', 'Minneapolis, MN'],
  ['minneapolis st paul', 'Minneapolis, MN'],
  ['wash dc', 'Washington, DC'],
  ['st pete', 'St. Petersburg, FL'],
  ['pdx', 'Portland, OR'],
  ['atx', 'Austin, TX'],
  ['beantown', 'Boston, MA'],
  ['motown', 'Detroit, MI'],
  ['west palm', 'West Palm Beach, FL'],
  // Its name since 2016; the towns' source still has the older one.
  ['utqiagvik', 'Barrow, AK'],
  ['cape cod', 'Barnstable County, MA'],
  ['silicon valley', 'Santa Clara County, CA'],
  // Quarters that the gazetteer lacks, each a typo away from a town in another state.
  ['south bronx', 'The Bronx, NY'],
  ['lower east side', 'Manhattan, NY'],
  ['upper east side', 'Manhattan, NY'],
  ['upper west side', 'Manhattan, NY'],
  ['bed stuy', 'Brooklyn, NY'],
  ['bedford stuyvesant', 'Brooklyn, NY'],
  ['kensington pa', 'Philadelphia, PA'],
  ['kensington philadelphia', 'Philadelphia, PA'],
  ['north philly', 'Philadelphia, PA'],
  ['south philly', 'Philadelphia, PA'],
  ['west philly', 'Philadelphia, PA'],
  ['tenderloin', 'San Francisco, CA'],
  ['skid row', 'Los Angeles, CA'],
  ['east la', 'East Los Angeles, CA'],
  ['south la', 'Los Angeles, CA'],
  ['west la', 'Los Angeles, CA'],
]);

/** Names that mean two places, each as often: choices in this order, before all others of the name. */
export const DOUBLE_MEANINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['la', ['Los Angeles, CA', 'Louisiana']],
  ['kc', ['Kansas City, MO', 'Kansas City, KS']],
  ['twin cities', ['Minneapolis, MN', 'Saint Paul, MN']],
  ['long island', ['Nassau County, NY', 'Suffolk County, NY']],
  ['inland empire', ['Riverside County, CA', 'San Bernardino County, CA']],
  ['washington', ['Washington, DC', 'Washington State']],
]);

/** Countries that towns here are named for, folded: whoever types one alone may well mean the country, which we do not list. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `argentina, australia, austria, belgium, bolivia, brazil, canada, chile, china, colombia, costa rica, cuba, denmark,
   ecuador, egypt, el salvador, england, finland, france, germany, ghana, greece, guatemala, guyana, haiti, holland,
   honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, jamaica, japan, jordan, kenya, korea,
   lebanon, liberia, malta, mexico, morocco, nepal, netherlands, nicaragua, nigeria, norway, pakistan, palestine, panama,
   paraguay, peru, philippines, poland, portugal, romania, russia, scotland, somalia, spain, sudan, sweden, switzerland,
   syria, trinidad, turkey, ukraine, uruguay, venezuela, vietnam, wales`
    .split(',')
    .map((name) => name.trim()),
);

/** Counties of Connecticut that the Census Bureau replaced in 2022, and the regions that took most of each. */
export const FORMER_COUNTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['fairfield', ['Western Connecticut', 'Greater Bridgeport']],
  ['hartford', ['Capitol']],
  ['litchfield', ['Northwest Hills', 'Naugatuck Valley']],
  ['middlesex', ['Lower Connecticut River Valley']],
  ['new haven', ['South Central Connecticut', 'Naugatuck Valley']],
  ['new london', ['Southeastern Connecticut']],
  ['tolland', ['Capitol', 'Northeastern Connecticut']],
  ['windham', ['Northeastern Connecticut']],
]);
