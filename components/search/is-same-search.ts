import { VIEW_PARAM } from '@/lib/map/view/map-view';

/** Whether two addresses ask for the same, in the same order of their parameters, wherever their maps look. */
export const isSameSearch = (one: string, other: string): boolean => asked(one) === asked(other);

function asked(address: string): string {
  const params = new URLSearchParams(address.split('?')[1]);
  params.delete(VIEW_PARAM);
  return params.toString();
}
