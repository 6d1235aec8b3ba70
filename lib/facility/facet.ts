/** One thing a person can ask for. It holds for a facility that has any of the codes. */
export type FacetChoice = {
  /** Public: part of URLs and of the API. Unique within the facet's parameter. */
  slug: string;
  label: string;
  codes: readonly string[];
  /** One line under the label, where the label alone could mislead. */
  note?: string;
  /** What people type instead: "suboxone", "rehab". */
  synonyms?: readonly string[];
};

/**
 * A group of choices. `any`: choices are alternatives, and each is counted without the group's own choices.
 * `each`: choices are requirements, and each is counted together with them.
 * Two facets may share a parameter (`care` holds settings and approaches).
 */
export type Facet = {
  id: string;
  param: string;
  label: string;
  mode: 'any' | 'each';
  /** How the choices combine, in words: "Any of these", "Must offer". */
  combines: string;
  /** Shown at once, or behind "more filters". */
  shown: 'first' | 'more';
  choices: readonly FacetChoice[];
};
