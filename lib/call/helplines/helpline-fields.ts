import { z } from 'zod';
import { parsePhone } from '@/lib/call/parse-phone';
import { NOT_RECORDED } from './helpline';

const words = (longest: number) =>
  z
    .string('It is missing.')
    .trim()
    .min(2, 'It is too short.')
    .max(longest, `It is longer than ${longest} characters.`)
    .regex(/^\P{Cc}*$/u, 'It has to be one line.');

const fact = words(240)
  .nullable()
  .transform((text) => text ?? NOT_RECORDED);

/** "617-555-0100" or "911" -> what is dialled, and what is read. */
const phone = z.string('It is missing.').transform((text, context) => {
  const short = text.trim();
  if (/^[2-9]\d{2}$/.test(short)) return { dialled: short, shown: short };
  const parsed = parsePhone(text, 'hotline');
  if (parsed && 'e164' in parsed && parsed.extension === null)
    return {
      dialled: parsed.e164,
      shown: parsed.e164.replace(/^\+(1)(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3-$4'),
    };
  const why = parsed && 'problem' in parsed ? parsed.problem : 'is not a number without an extension';
  context.addIssue(`“${text}” ${why}.`);
  return z.NEVER;
});

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'It is not a whole number.')
    .transform(Number)
    .refine((n) => n >= least && n <= most, `It is not between ${least} and ${most}.`);

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Each field of a helpline by itself, as an operator writes it: what is missing is null. */
export const helplineFields = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'It may have small letters, digits and hyphens.')
    .max(40, 'It is longer than 40 characters.'),
  kind: z.enum(
    ['emergency', 'crisis', 'violence', 'information', 'advertisers'],
    'It is none of emergency, crisis, violence, information, advertisers.',
  ),
  position: wholeNumber(0, 999).nullable(),
  name: words(80),
  purpose: words(80),
  number: phone,
  textTo: z
    .string()
    .regex(/^\d{3,6}$/, 'It is no number for texts.')
    .nullable(),
  textHow: words(120).nullable(),
  tty: phone.nullable(),
  answeredBy: words(80).nullable(),
  paidBy: words(200),
  hours: fact,
  languages: fact,
  does: words(240),
  doesNot: words(240),
  asks: fact,
  cost: fact,
  sourceName: words(120),
  sourceUrl: z.url({ protocol: /^https$/, error: 'It is no https address.' }).nullable(),
  asOf: z
    .string('It is missing.')
    .refine(
      (text) => text === NOT_RECORDED || DATE.test(text),
      'It is no date such as 2026-08-19 or 2026-08.',
    ),
  measuredFigure: words(120).nullable(),
  measuredCalls: wholeNumber(1, 999_999_999).nullable(),
  measuredPeriod: words(80).nullable(),
  measuredMethod: words(200).nullable(),
  advertisers: z.array(z.string().min(1, 'A name is missing.')),
});

export type HelplineFields = z.infer<typeof helplineFields>;
