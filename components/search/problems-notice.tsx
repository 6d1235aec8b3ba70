import { Notice } from '@/components/ui/notice';
import { search } from '@/content/messages/en/search';
import type { ParameterProblem } from '@/lib/search/search-request';

/** What was wrong in the address, and what was done about it. */
export function ProblemsNotice({ problems }: { problems: readonly ParameterProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice title={search.problems}>
      <ul>
        {problems.map(({ parameter, value, detail }) => (
          <li key={`${parameter} ${value} ${detail}`}>{search.problem(value, detail)}</li>
        ))}
      </ul>
    </Notice>
  );
}
