import { useRouter, useSearchParams } from 'next/navigation';
import { type ChangeEvent, type SubmitEvent, useEffect, useRef, useTransition } from 'react';
import { formQuery, type ShownWhere } from './form-query';
import { isSearchedAtOnce } from './is-searched-at-once';
import { showServerState } from './show-server-state';
import { isLastTicked, nextStep, settled, type TickSeries } from './tick-series';

/**
 * What script adds to the search form: a ticked box or another distance is searched at once, and so is a submitted form,
 * without leaving the page. Back undoes it. `isUpdating` lasts until the answer is shown.
 * @param shown where the answer on the page looks
 */
export function useSearchAtOnce(shown: ShownWhere) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const params = useSearchParams();
  const [isUpdating, startUpdate] = useTransition();

  const hasBegun = useRef(false);
  const hasAsked = useRef(false);
  const series = useRef<TickSeries>(null);

  // A link elsewhere on the page may have removed a filter: the boxes then follow the server's answer. But one that was
  // ticked before this script was there still waits for its answer; and a click may be what woke the page up, whose box says only when
  // the click is over that it has changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another object of `shown` comes with each answer, on the way back and forward after the address
  useEffect(() => {
    if (hasBegun.current) return followServer();
    const soon = setTimeout(begin);
    return () => clearTimeout(soon);
  }, [isUpdating, params, shown]);

  function begin() {
    hasBegun.current = true;
    if (hasAsked.current) return;
    if (form.current?.dataset.changedEarly !== undefined) searchAtOnce();
    else followServer();
  }

  function followServer() {
    if (isUpdating) return;
    series.current = settled(series.current, location.search);
    if (form.current) showServerState(form.current);
  }

  function update(go: (href: string) => void) {
    hasAsked.current = true;
    if (form.current) {
      const href = formQuery(new FormData(form.current), shown);
      startUpdate(() => go(href));
    }
  }

  function searchAtOnce() {
    update(goOn);
  }

  function goOn(href: string) {
    const step = nextStep(series.current, location.search, href);
    series.current = step.series;
    router[step.as](href, { scroll: false });
  }

  /** What was just ticked may still wait for its answer when the form is submitted. */
  function goTo(href: string) {
    if (isLastTicked(series.current, href)) return goOn(href);
    series.current = null;
    router.push(href, { scroll: false });
  }

  function onChange({ target }: ChangeEvent<HTMLFormElement>) {
    if (isSearchedAtOnce(target)) searchAtOnce();
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    for (const sheet of event.currentTarget.querySelectorAll<HTMLElement>(':popover-open'))
      sheet.hidePopover();
    update(goTo);
  }

  return { form, isUpdating, onChange, onSubmit };
}
