import { LinkColumns } from '@/components/ui/link-columns';
import { formatNumber } from '@/content/messages/en/count';
import { keepFor } from '@/lib/search/keep-for';

type CountedLink = { href: string; name: string; count: number };

type CountedLinksProps = { links: readonly CountedLink[]; none?: string; forSomeoneElse?: boolean };

/** Names with how many are behind each. @param none what is said instead of a zero */
export const CountedLinks = ({ links, none, forSomeoneElse }: CountedLinksProps) => (
  <LinkColumns
    links={links.map(({ href, name, count }) => ({
      href: keepFor(href, forSomeoneElse),
      name,
      note: count === 0 && none ? none : formatNumber(count),
    }))}
  />
);
