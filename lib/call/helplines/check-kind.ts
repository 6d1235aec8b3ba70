import type { Problem } from '@/lib/disclosure/refusal';
import { soundsLikeEmergency } from './claims';
import { type HelplineKind, PAID_ADVERTISERS } from './helpline';
import { type HelplineTexts, textsOf } from './helpline-texts';

type KindOfLine = HelplineTexts & {
  kind: HelplineKind;
  number: { dialled: string };
  textTo: string | null;
  advertisers: readonly string[];
};

/**
 * What hangs on a helpline's kind: a paid one says who answers in fixed words, names them, and has nothing of an emergency
 * line; a public one has no advertisers.
 */
export const checkKind = (line: KindOfLine): { answeredBy: string; problems: Problem[] } =>
  line.kind === 'advertisers' ? checkPaid(line) : checkPublic(line);

function checkPublic({ advertisers, answeredBy }: KindOfLine) {
  const problems: Problem[] = [];
  if (advertisers.length > 0)
    problems.push({ field: 'advertisers', reason: 'Only a helpline of the kind advertisers has any.' });
  if (answeredBy === null) problems.push({ field: 'answeredBy', reason: 'It is missing.' });
  else if (/\badvertis/i.test(answeredBy))
    problems.push({
      field: 'answeredBy',
      reason: 'Advertisers answer helplines of the kind advertisers alone.',
    });
  return { answeredBy: answeredBy ?? '', problems };
}

function checkPaid(line: KindOfLine) {
  const problems: Problem[] = [];
  if (line.advertisers.length === 0)
    problems.push({ field: 'advertisers', reason: 'Name each advertiser who answers.' });
  if (line.answeredBy !== null && line.answeredBy !== PAID_ADVERTISERS)
    problems.push({ field: 'answeredBy', reason: `It is always “${PAID_ADVERTISERS}” here: leave it away.` });
  for (const [field, dialled] of Object.entries({ number: line.number.dialled, textTo: line.textTo }))
    if (dialled?.length === 3) problems.push({ field, reason: 'Numbers of three digits are public ones.' });
  for (const [field, text] of Object.entries(textsOf(line)))
    if (soundsLikeEmergency(text ?? ''))
      problems.push({
        field,
        reason: 'A helpline that advertisers answer is not for an emergency or a crisis.',
      });
  return { answeredBy: PAID_ADVERTISERS, problems };
}
