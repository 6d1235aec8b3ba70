import { useEffect, useRef, useState } from 'react';
import { useClickedEarly } from '@/components/ui/use-clicked-early';
import { assess, CRITERIA } from '@/lib/self-check/assess';

/** The value of the box that says so of a medicine. */
export const PRESCRIBED = 'prescribed';

/** Counts what is ticked when it is asked for, and gives the result's heading the focus. Nothing is sent or kept. */
export function useSelfCheck() {
  const boxes = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [result, setResult] = useState<ReturnType<typeof assess> | null>(null);

  const onClick = useClickedEarly(button, show);

  useEffect(() => {
    if (result) heading.current?.focus();
  }, [result]);

  function show() {
    const inputs = boxes.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
    const ticked = new Set([...inputs].map(({ value }) => value));
    const criteria = CRITERIA.filter((criterion) => ticked.has(criterion));
    setResult(assess(criteria, ticked.has(PRESCRIBED)));
  }

  /** A number that is no longer that of the boxes is not shown. */
  const onChange = () => setResult(null);

  return { boxes, button, heading, result, onClick, onChange };
}
