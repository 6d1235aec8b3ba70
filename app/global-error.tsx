'use client';

import { TroublePage } from '@/components/listing/trouble-page';
import './globals.css';

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Stands in for the whole frame when even that could not be made. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en-US">
      <body>
        <main>
          <TroublePage digest={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  );
}
