import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openedFromHere, rememberOpened } from '@/components/search/results/opened-listing';

const LISTING = 'http://localhost/facilities/morning-star-house-t1';

/** As much of the browser's history as a visit needs: entries, each with its state. */
function visit() {
  const entries: { state: unknown }[] = [{ state: { router: 'its own' } }];
  let at = 0;
  vi.stubGlobal('history', {
    get state() {
      return entries[at]?.state;
    },
    replaceState(state: unknown) {
      entries[at] = { state };
    },
  });
  return {
    follow: (state: unknown = null) => {
      entries.length = ++at;
      entries.push({ state });
    },
    back: () => at--,
  };
}

let tab: ReturnType<typeof visit>;
beforeEach(() => {
  tab = visit();
});

describe('the link that was followed out of a search', () => {
  it('is known after Back, and what the router keeps is still there', () => {
    rememberOpened(LISTING);
    tab.follow();
    expect(openedFromHere()).toBeNull();
    tab.back();
    expect(openedFromHere()).toBe(LISTING);
    expect(history.state).toMatchObject({ router: 'its own' });
  });

  it('is the last one', () => {
    rememberOpened('http://localhost/facilities/harbor-t2');
    tab.follow();
    tab.back();
    rememberOpened(LISTING);
    expect(openedFromHere()).toBe(LISTING);
  });

  it.each([null, undefined, {}, { opened: 1 }])('is none in an entry with the state %j', (state) => {
    rememberOpened(LISTING);
    tab.follow(state);
    expect(openedFromHere()).toBeNull();
  });
});
