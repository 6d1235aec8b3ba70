import { LinkColumns } from '@/components/ui/link-columns';
import { STATES } from '@/lib/place/states';

const BY_NAME = [...STATES].sort((a, b) => a.name.localeCompare(b.name, 'en-US'));

/** Every state and territory by name. */
export const StateLinks = () => (
  <LinkColumns links={BY_NAME.map(({ slug, name }) => ({ href: `/places/${slug}`, name }))} />
);
