import type { Facet, FacetChoice } from './facet';

const holds = (outer: FacetChoice, inner: FacetChoice) =>
  outer.codes.length > inner.codes.length && inner.codes.every((code) => outer.codes.includes(code));

/**
 * A facet's choices without those that only gather others of it: "inpatient" beside "hospital" and "residential" helps a
 * search and repeats itself on a listing. Where choices are requirements, each stands for itself and all remain.
 */
export const singleChoices = ({ mode, choices }: Facet): FacetChoice[] =>
  choices.filter((choice) => mode === 'each' || !choices.some((other) => holds(choice, other)));
