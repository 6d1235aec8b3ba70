import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useSubmittedEarly } from '@/components/ui/use-submitted-early';
import { type Answers, readAnswers } from '@/lib/finder/answers';

/**
 * What script adds to the questions: the answers are read from the form instead of being sent, and the result's heading takes
 * the focus. A result that is shown follows what is answered after it. `seen` follows what is ticked, for what the page says at once.
 * @param posted what a browser without script has sent, or null
 */
export function useFinder(posted: Answers | null, forSomeoneElse: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [result, setResult] = useState({ answers: posted, times: 0 });
  const [seen, setSeen] = useState({ danger: false, someoneElse: forSomeoneElse });

  // Boxes may have been ticked before this script was there.
  useEffect(follow, []);

  useEffect(() => {
    if (result.times > 0) heading.current?.focus();
  }, [result.times]);
  useSubmittedEarly(form);

  function follow() {
    if (!form.current) return;
    const answers = readAnswers(new FormData(form.current));
    const danger = answers.danger.length > 0;
    setSeen({ danger, someoneElse: answers.who === 'someone-else' });
    setResult((shown) => (shown.answers ? { ...shown, answers } : shown));
  }

  // On a phone the numbers open below the screen: whoever ticks a sign is shown them.
  useEffect(() => {
    if (seen.danger) form.current?.querySelector('a[href^="tel:"]')?.scrollIntoView({ block: 'center' });
  }, [seen.danger]);

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answers = readAnswers(new FormData(event.currentTarget));
    setResult(({ times }) => ({ answers, times: times + 1 }));
  }

  return { form, heading, result, seen, onChange: follow, onSubmit };
}
