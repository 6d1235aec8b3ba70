'use client';

import { TroublePage } from '@/components/listing/trouble-page';

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Never shows what went wrong inside: a message may hold what a person searched for. */
export default function ErrorPage({ error, reset }: Props) {
  return <TroublePage digest={error.digest} retry={reset} />;
}
