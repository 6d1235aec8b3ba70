import { mapSource } from '@/lib/map/map-source';
import type { FoundAnswer } from '@/lib/search/search-answer';
import { readEnv } from '@/lib/site/env';
import { MapPlace } from './map-place';
import { mapProps } from './to-map-props';

/** The map of an answer: which map the site shows is read anew for each request. */
export function MapOfAnswer({ answer }: { answer: FoundAnswer }) {
  return <MapPlace source={mapSource(readEnv())} {...mapProps(answer)} />;
}
