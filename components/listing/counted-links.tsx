import { LinkColumns } from '@/components/ui/link-columns';
import { formatNumber } from '@/content/messages/en/count';

type CountedLink = { href: string; name: string; count: number };

/** Names with how many are behind each. @param none what is said instead of a zero */
export const CountedLinks = ({ links, none }: { links: readonly CountedLink[]; none?: string }) => (
  <LinkColumns
    links={links.map(({ href, name, count }) => ({
      href,
      name,
      note: count === 0 && none ? none : formatNumber(count),
    }))}
  />
);
