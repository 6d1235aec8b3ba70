import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { FinderPage } from '@/components/finder/finder-page';
import { finder } from '@/content/messages/en/finder';
import { readHelplines } from '@/lib/call/helplines/read-helplines';
import { readAnswers } from '@/lib/finder/answers';
import { ANSWERS_HEADER } from '@/lib/finder/posted-answers';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: finder.title,
  description: finder.description,
  alternates: { canonical: finder.path },
};

type Props = { searchParams: Promise<RawParams> };

export default async function Page({ searchParams }: Props) {
  const posted = (await headers()).get(ANSWERS_HEADER);
  return (
    <FinderPage
      posted={posted === null ? null : readAnswers(new URLSearchParams(posted))}
      forSomeoneElse={cleanFor(await searchParams)}
      helplines={await readHelplines(database)}
    />
  );
}
