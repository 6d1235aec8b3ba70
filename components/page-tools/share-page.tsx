'use client';

import { useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { useClickedEarly } from '@/components/ui/use-clicked-early';
import { pageTools } from '@/content/messages/en/page-tools';
import styles from './page-tools.module.css';

type SharePageProps = { path: string; title: string };

/** Gives the page's address to the device's own way of sharing, or to the clipboard where there is none; and prints. */
export function SharePage({ path, title }: SharePageProps) {
  const [said, setSaid] = useState('');
  const toShare = useRef<HTMLButtonElement>(null);
  const toPrint = useRef<HTMLButtonElement>(null);
  const onShare = useClickedEarly(toShare, share);
  const onPrint = useClickedEarly(toPrint, () => window.print());

  async function share() {
    const url = new URL(path, location.origin).href;
    if (navigator.share) return navigator.share({ title, url }).catch(() => setSaid(''));
    try {
      await navigator.clipboard.writeText(url);
      setSaid(pageTools.copied);
    } catch {
      // Without https, or where it is forbidden, nothing can be put on the clipboard.
      setSaid(pageTools.copyThis(url));
    }
  }

  return (
    <>
      <button
        ref={toShare}
        type="button"
        className={`${buttonClass('plain')} needs-script`}
        onClick={onShare}
      >
        {pageTools.share}
      </button>
      <button
        ref={toPrint}
        type="button"
        className={`${buttonClass('plain')} needs-script`}
        onClick={onPrint}
      >
        {pageTools.print}
      </button>
      <span className={styles.said} role="status">
        {said}
      </span>
    </>
  );
}
