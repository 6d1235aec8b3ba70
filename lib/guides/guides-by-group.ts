import { GUIDE_GROUPS, type GuideGroup } from './front-matter';
import type { Guide } from './guide';

/** Guides under their groups, in the order of groups; a group without one is left out. */
export const guidesByGroup = (guides: readonly Guide[]): { group: GuideGroup; guides: Guide[] }[] =>
  GUIDE_GROUPS.map((group) => ({ group, guides: guides.filter((guide) => guide.group === group) })).filter(
    (listed) => listed.guides.length > 0,
  );
