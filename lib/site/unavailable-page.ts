import type { PublicHelpline } from '@/lib/call/helplines/helpline';

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0 auto; max-width: 38rem; padding: 2rem 1.25rem; font: 1.125rem/1.5 Arial, system-ui, sans-serif;
    background: #fbf8f3; color: #1f1b16; }
  h1 { font-size: 1.75rem; line-height: 1.2; }
  ul { list-style: none; padding: 0; }
  a { color: #9b1c14; display: inline-block; padding: 0.5rem 0; font-size: 1.375rem; font-weight: 700; }
  @media (prefers-color-scheme: dark) { body { background: #171512; color: #f3eee6; } a { color: #ffb4a8; } }`;

const line = ({ name, number, shown, purpose, answeredBy }: PublicHelpline) =>
  `<li><a href="tel:${escaped(number)}">${escaped(shown)}</a><br>${name === shown ? '' : `${escaped(name)}. `}` +
  `${escaped(purpose)}. Answered by ${escaped(answeredBy)}.</li>`;

/** Why no page comes: `status` is HTTP's, the rest is read by people. */
export type Unavailable = { status: 429 | 503; title: string; heading: string; text: string };

export const DIRECTORY_UNREACHABLE: Unavailable = {
  status: 503,
  title: 'The directory cannot be reached',
  heading: 'The directory cannot be reached at the moment',
  text: 'The fault is ours. Try this page again in a minute. These numbers work now:',
};

export const TOO_MANY_REQUESTS: Unavailable = {
  status: 429,
  title: 'Too many pages at once',
  heading: 'Too many pages were asked for at once',
  text: 'So many requests came from your network that we ask it to wait. Try this page again in a minute. These numbers work now:',
};

/**
 * A whole page for when the directory cannot be read: no script, no file beside it, nothing that could fail as well. What to
 * do in an overdose is one tap away all the same: that page needs no directory, and most devices have it.
 * @param nonce of this answer's policy, for the page's style
 */
export const unavailablePage = (
  { title, heading, text }: Unavailable,
  helplines: readonly PublicHelpline[],
  nonce: string,
): string =>
  `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title} | Daylight</title>
<style nonce="${escaped(nonce)}">${STYLE}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${text}</p>
<ul>
${helplines.map(line).join('\n')}
</ul>
<p><a href="/help">Overdose or crisis: what to do now</a></p>
</main>
</body>
</html>
`;
