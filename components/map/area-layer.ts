import { circleAround } from '@/lib/map/view/circle-around';
import type { BoundingBox, Point } from '@/lib/place/distance';
import styles from './area-layer.module.css';

/** Where a search looks: around a point, in a part of the map, or anywhere. */
export type SearchedArea = {
  /** `isArea`: a county or a state, which is no point of the map. */
  place: (Point & { isArea: boolean }) | null;
  radiusMeters: number | null;
  within: BoundingBox | null;
};

type Project = (point: Point) => { x: number; y: number };

const SVG = 'http://www.w3.org/2000/svg';

/** Draws where the search looks: its place, its radius, its part of the map. Its words are beside the map, so nothing here is read out. */
export class AreaLayer {
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #outline = document.createElementNS(SVG, 'path');
  readonly #place = document.createElement('div');
  /** Closed lines. */
  #lines: Point[][] = [];
  #center: Point | null = null;

  constructor(overlay: HTMLElement) {
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#svg.classList.add(String(styles.area));
    this.#svg.append(this.#outline);
    this.#place.className = String(styles.place);
    this.#place.setAttribute('aria-hidden', 'true');
    overlay.append(this.#svg, this.#place);
  }

  show({ place, radiusMeters, within }: SearchedArea): void {
    const center = place && !place.isArea ? place : null;
    this.#center = center;
    this.#place.hidden = center === null;
    this.#outline.classList.toggle(String(styles.within), within !== null);
    this.#lines = [
      ...(within ? [cornersOf(within)] : []),
      ...(center && radiusMeters !== null ? [circleAround(center, radiusMeters)] : []),
    ];
  }

  /** Puts it where it is now. */
  place(project: Project): void {
    const at = (point: Point) => {
      const { x, y } = project(point);
      return `${x.toFixed(1)} ${y.toFixed(1)}`;
    };
    const paths = this.#lines.map((line) => `M${line.map(at).join('L')}Z`);
    this.#outline.setAttribute('d', paths.join(''));
    if (!this.#center) return;
    const { x, y } = project(this.#center);
    this.#place.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  }

  remove(): void {
    this.#svg.remove();
    this.#place.remove();
  }
}

function cornersOf({ west, south, east, north }: BoundingBox): Point[] {
  const right = west > east ? east + 360 : east;
  return [
    { latitude: north, longitude: west },
    { latitude: north, longitude: right },
    { latitude: south, longitude: right },
    { latitude: south, longitude: west },
  ];
}
