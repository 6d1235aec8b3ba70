import type { MapSource } from '@/lib/map/map-source';
import type { MapScheme } from '@/lib/map/style/palette';
import { countInView, type InView } from '@/lib/map/view/count-in-view';
import { holdsPoint } from '@/lib/map/view/holds-point';
import { type MapView, writeView } from '@/lib/map/view/map-view';
import { type Mark, markOfCluster, markOfPlace, type PlaceOnMap } from '@/lib/map/view/mark';
import { mergeMarks } from '@/lib/map/view/merge-marks';
import { opensAs } from '@/lib/map/view/opens-as';
import { orderMarks } from '@/lib/map/view/order-marks';
import type { BoundingBox, Point } from '@/lib/place/distance';
import { AreaLayer, type SearchedArea } from './area-layer';
import type { EngineOptions, MapEngine } from './engine/map-engine';
import { openEngine } from './engine/open-engine';
import { firstLook } from './first-look';
import { answers, type Clusters, type ClustersQuestion, loadClusters } from './load-clusters';
import { MarkLayer } from './marks/mark-layer';

/** The search whose results are on the map. */
export type SearchOnMap = SearchedArea & {
  /** Its parameters, less its pages and its own box. */
  query: string;
  /** What of it says where: the map goes there when this is another. */
  where: string;
};

/** What a person chose: one facility, or all at one spot. `places` is empty where the server only counted them. */
export type Chosen = { mark: Mark; places: readonly PlaceOnMap[]; byKeyboard: boolean };

/** Facilities in the view, and results that no map can show. */
export type Shown = InView & { withoutPoint: number };

export type SearchMapEvents = {
  onView: (view: MapView, byPerson: boolean) => void;
  onLoading: () => void;
  onShown: (shown: Shown) => void;
  onPlacesFailed: () => void;
  onFail: () => void;
  onChoose: (chosen: Chosen) => void;
};

export type SearchMapOptions = Pick<EngineOptions, 'container' | 'scheme' | 'cooperative' | 'mayMove'> & {
  source: MapSource;
  search: SearchOnMap;
  view: MapView | null;
  hintId: string;
  events: SearchMapEvents;
};

/** All results of a search on a map: the one that knows both the search and the engine. */
export class SearchMap {
  readonly #engine: MapEngine;
  readonly #marks: MarkLayer;
  readonly #area: AreaLayer;
  readonly #events: SearchMapEvents;
  #search: SearchOnMap;
  #clusters: Clusters | null = null;
  #loading: AbortController | null = null;
  #isRemoved = false;
  /** While the page takes the map elsewhere, a movement that this ends is no longer a person's. */
  #isTaken = false;

  /** Opens a map. @throws where none can be drawn */
  static async open(options: SearchMapOptions): Promise<SearchMap> {
    const { source, search, view, events } = options;
    const look = view ?? (await firstLook(search));
    let map: SearchMap | null = null;
    const engine = await openEngine(source, {
      container: options.container,
      scheme: options.scheme,
      cooperative: options.cooperative,
      mayMove: options.mayMove,
      look,
      onMove: () => {
        if (map) map.#place();
      },
      onRest: (byPerson) => {
        if (map) map.#rest(byPerson);
      },
      onFail: () => events.onFail(),
    });
    map = new SearchMap(engine, options);
    map.#rest(false);
    return map;
  }

  private constructor(engine: MapEngine, { search, events, hintId }: SearchMapOptions) {
    this.#engine = engine;
    this.#search = search;
    this.#events = events;
    this.#area = new AreaLayer(engine.overlay);
    this.#marks = new MarkLayer(
      engine.overlay,
      {
        onChoose: (mark, byKeyboard) => this.#choose(mark, byKeyboard),
        onLeave: () => engine.focus(),
      },
      hintId,
    );
    this.#area.show(search);
  }

  get view(): MapView {
    return this.#engine.view();
  }

  get box(): BoundingBox {
    return this.#engine.box();
  }

  /** Shows another search, or the same one from elsewhere: at a view, where its results are, or where the map is (`stay`). */
  async show(search: SearchOnMap, look: MapView | 'results' | 'stay'): Promise<void> {
    if (search.query !== this.#search.query || search.where !== this.#search.where) this.#marks.fade();
    this.#search = search;
    this.#area.show(search);
    const isThere = typeof look === 'object' && writeView(look) === writeView(this.view);
    if (look === 'stay' || isThere) return this.#rest(false);
    const at = look === 'results' ? await firstLook(search) : look;
    if (this.#isRemoved || this.#search !== search) return;
    this.#isTaken = true;
    this.#engine.look(at);
    this.#isTaken = false;
  }

  zoomBy(zooms: number): void {
    this.#engine.zoomBy(zooms);
  }

  /** Puts the keyboard on the map itself. */
  focus(): void {
    this.#engine.focus();
  }

  /** Loads again what did not come. */
  retry(): void {
    this.#rest(false);
  }

  /** Lights what a facility is, or is among; null lights nothing. */
  light(facility: { id: string; point: Point | null } | null): void {
    this.#marks.light(facility && ((mark) => isOf(mark, facility.id, facility.point)));
  }

  /** Marks the mark of what is open beside the map; null when nothing is. */
  markChosen(key: string | null): void {
    this.#marks.choose(key);
  }

  /** Puts the keyboard back on a mark, or on the map where that is gone. */
  focusMark(key: string): void {
    this.#marks.focus(key);
  }

  setScheme(scheme: MapScheme): void {
    this.#engine.setScheme(scheme);
  }

  remove(): void {
    this.#isRemoved = true;
    this.#loading?.abort();
    this.#marks.remove();
    this.#area.remove();
    this.#engine.remove();
  }

  #place(): void {
    const { project } = this.#engine;
    this.#marks.place(project);
    this.#area.place(project);
  }

  #rest(byPerson: boolean): void {
    if (this.#isRemoved) return;
    this.#place();
    this.#events.onView(this.view, byPerson && !this.#isTaken);
    const question = this.#question();
    this.#loading?.abort();
    if (this.#clusters && answers(this.#clusters, question)) this.#render(this.#clusters);
    else void this.#load(question);
  }

  #question(): ClustersQuestion {
    const { query, within } = this.#search;
    return { query, within, box: this.box, zoom: Math.floor(this.view.zoom) + 1 };
  }

  async #load(question: ClustersQuestion): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.#events.onLoading();
    try {
      this.#clusters = await loadClusters(question, loading.signal);
    } catch {
      // Numbers of another search or another view would be untrue here.
      if (!loading.signal.aborted) this.#showNothing();
      return;
    }
    if (!loading.signal.aborted) this.#render(this.#clusters);
  }

  #showNothing(): void {
    this.#clusters = null;
    this.#marks.show([], this.view.zoom);
    this.#events.onPlacesFailed();
  }

  #render({ answer }: Clusters): void {
    const marks = [...answer.clusters.map(markOfCluster), ...answer.facilities.map(markOfPlace)];
    const { zoom } = this.view;
    this.#marks.show(orderMarks(mergeMarks(marks, zoom), this.#middle()), zoom);
    this.#place();
    this.#marks.settle();
    this.#events.onShown({ ...countInView(answer, this.box), withoutPoint: answer.without_point });
  }

  /** Where the order of the marks begins: the searched place while it is in sight, else the middle of the map. */
  #middle(): Point {
    const { place } = this.#search;
    return place && !place.isArea && holdsPoint(this.box, place) ? place : this.view;
  }

  #choose(mark: Mark, byKeyboard: boolean): void {
    if (opensAs(mark, this.view.zoom) === 'closer') this.#engine.lookCloser(mark.bounds);
    else this.#events.onChoose({ mark, places: mark.places ?? [], byKeyboard });
  }
}

function isOf(mark: Mark, id: string, point: Point | null): boolean {
  if (mark.places) return mark.places.some((place) => place.id === id);
  return point !== null && holdsPoint(mark.bounds, point);
}
