import { type RefObject, useEffect } from 'react';

/**
 * Submits a form that bears `data-early-submit` if somebody did so before this script had come. Until now the page itself has
 * held that back: lib/site/first-paint/late-scripts.ts.
 */
export function useSubmittedEarly(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const { current } = form;
    if (!current) return;
    const wasSubmitted = current.dataset.submittedEarly !== undefined;
    delete current.dataset.earlySubmit;
    delete current.dataset.submittedEarly;
    if (wasSubmitted) current.requestSubmit();
  }, [form]);
}
