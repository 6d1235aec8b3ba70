/** Something that the person who starts the site can put right; lib/site/start-problem.ts is its typed twin. */
export function startProblem(message) {
  return Object.assign(new Error(message), { name: 'StartProblem' });
}
