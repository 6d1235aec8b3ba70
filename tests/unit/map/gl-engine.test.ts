import { describe, expect, it, vi } from 'vitest';
import { glEngine } from '@/components/map/engine/gl-engine';
import type { GlMap } from '@/components/map/engine/gl-map';
import { pictureOrGone, styleOrGone } from '@/components/map/engine/style-or-gone';

type Listener = (event: { originalEvent?: unknown }) => void;

/** What both libraries have in common, with a camera that only notes what it is told. */
function aLibrary(bounds: [number, number, number, number] | null = [-72, 42, -71, 43]) {
  const listeners = new Map<string, Listener>();
  const [west, south, east, north] = bounds ?? [0, 0, 0, 0];
  const edges = { getWest: () => west, getSouth: () => south, getEast: () => east, getNorth: () => north };
  const map = {
    project: vi.fn(() => ({ x: 3, y: 4 })),
    getCenter: () => ({ lat: 42.3, lng: -431.5 }),
    getZoom: () => 9,
    getBounds: () => (bounds ? edges : null),
    ...{ easeTo: vi.fn(), fitBounds: vi.fn(), setCooperative: vi.fn(), remove: vi.fn() },
    getCanvas: vi.fn(),
    getCanvasContainer: vi.fn(),
    on: (type: string, listener: Listener) => listeners.set(type, listener),
    touchZoomRotate: { disableRotation: vi.fn() },
  } satisfies GlMap;
  return { map, tell: (type: string, event = {}) => listeners.get(type)?.(event) };
}

function anEngine(library = aLibrary(), mayMove = true) {
  const container = new EventTarget() as HTMLElement;
  const [onMove, onRest] = [vi.fn(), vi.fn()];
  const options = { container, scheme: 'light', cooperative: true, mayMove: () => mayMove } as const;
  const look = { latitude: 42, longitude: -71, zoom: 9 };
  const events = { onMove, onRest, onFail: vi.fn() };
  const engine = glEngine({
    map: library.map,
    setScheme: vi.fn(),
    options: { ...options, look, ...events },
  });
  return { engine, container, ...library, ...events };
}

describe('the face of both libraries', () => {
  it('tells a move by a person from one by the page', () => {
    const { tell, onRest, engine, map } = anEngine();
    tell('moveend');
    expect(onRest).toHaveBeenLastCalledWith(false);
    tell('moveend', { originalEvent: {} });
    expect(onRest).toHaveBeenLastCalledWith(true);
    engine.zoomBy(1);
    expect(map.easeTo).toHaveBeenCalledWith({ zoom: 10, duration: expect.any(Number) }, expect.anything());
    tell('moveend', map.easeTo.mock.lastCall?.[1]);
    expect(onRest).toHaveBeenLastCalledWith(true);
    engine.look({ latitude: 1, longitude: 2, zoom: 3 });
    expect(map.easeTo.mock.lastCall).toEqual([{ center: [2, 1], zoom: 3, duration: expect.any(Number) }]);
  });

  it('does not fly for whoever asked for less motion', () => {
    const { engine, map } = anEngine(aLibrary(), false);
    engine.look({ latitude: 1, longitude: 2, zoom: 3 });
    engine.lookCloser({ west: 170, south: 1, east: -170, north: 2 });
    expect(map.easeTo.mock.lastCall?.[0]).toMatchObject({ duration: 0 });
    expect(map.fitBounds.mock.lastCall?.slice(0, 2)).toEqual([
      [170, 1, 190, 2],
      expect.objectContaining({ duration: 0 }),
    ]);
  });

  it('keeps longitudes within the world', () => {
    expect(anEngine(aLibrary([-190, 40, -170, 50])).engine.box()).toEqual({
      west: 170,
      south: 40,
      east: -170,
      north: 50,
    });
    expect(anEngine(aLibrary([-200, 40, 200, 50])).engine.box()).toMatchObject({ west: -180, east: 180 });
    expect(anEngine(aLibrary(null)).engine.box()).toMatchObject({ west: -71.5, east: -71.5 });
    expect(anEngine().engine.view()).toEqual({ latitude: 42.3, longitude: -71.5, zoom: 9 });
  });

  it('lets the wheel zoom where one finger scrolls the page, for that event only', async () => {
    const { container, map, engine } = anEngine();
    container.dispatchEvent(new Event('wheel'));
    expect(map.setCooperative.mock.calls).toEqual([[false]]);
    await expect.poll(() => map.setCooperative.mock.calls).toEqual([[false], [true]]);
    engine.remove();
    container.dispatchEvent(new Event('wheel'));
    expect(map.setCooperative).toHaveBeenCalledTimes(2);
    expect(map.remove).toHaveBeenCalledOnce();
  });
});

describe('a style', () => {
  const aHost = () => {
    const listeners = new Map<string, ((event: never) => void)[]>();
    const keep = (type: string, listener: (event: never) => void) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    const tell = (type: string, event: object = {}) => {
      for (const listener of listeners.get(type) ?? []) listener(event as never);
    };
    return { tell, library: { once: keep, on: keep, remove: vi.fn() } };
  };
  const error = new Error('401');

  it('is waited for, and a library whose style does not come is removed', async () => {
    const here = aHost();
    const came = styleOrGone(here.library);
    here.tell('style.load');
    await came;
    expect(here.library.remove).not.toHaveBeenCalled();

    const refused = aHost();
    const gone = styleOrGone(refused.library);
    refused.tell('error', { error });
    await expect(gone).rejects.toThrow('401');
    expect(refused.library.remove).toHaveBeenCalledOnce();
  });

  it('of another host is there with its first tile, or once there is nothing to fetch', async () => {
    for (const last of ['sourcedata', 'load']) {
      const here = aHost();
      const came = vi.fn();
      const waiting = pictureOrGone(here.library).then(came);
      here.tell('style.load');
      here.tell('error', { error: new Error('no such sprite') });
      here.tell('sourcedata', { sourceId: 'a', sourceDataType: 'metadata' });
      await Promise.resolve();
      expect(came).not.toHaveBeenCalled();
      here.tell(last, { sourceId: 'a', tile: {} });
      await waiting;
      expect(here.library.remove).not.toHaveBeenCalled();
    }
  });

  it.each([
    ['its style', []],
    ['a source', ['style.load']],
    ['its first tiles', ['style.load']],
  ])('of another host is gone where that refuses %s', async (what, before) => {
    const { tell, library } = aHost();
    const gone = pictureOrGone(library);
    for (const type of before) tell(type);
    const tile = what === 'its first tiles' ? { tile: {} } : {};
    tell('error', { error, ...(before.length > 0 && { sourceId: 'a', ...tile }) });
    await expect(gone).rejects.toThrow('401');
    expect(library.remove).toHaveBeenCalledOnce();
  });

  it('is not waited for longer than a person would', async () => {
    vi.useFakeTimers();
    const silent = aHost();
    const gone = expect(styleOrGone(silent.library)).rejects.toThrow('in time');
    await vi.advanceTimersByTimeAsync(8000);
    await gone;
    vi.useRealTimers();
  });
});
