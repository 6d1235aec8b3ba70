import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageValues } from './message-values';

/** A sentence as a function of its values, with the text that it is made from: languages are compared by it. */
export type Message<Pattern extends string = string> = ((values: MessageValues<Pattern>) => string) & {
  readonly pattern: Pattern;
};

/**
 * Makes sentences of a language from ICU messages: whole sentences, in which numbers, plurals and choices stand where that
 * language wants them. A message is read when it is first said. For the server alone: the library is no part of what a
 * browser loads, and a test holds that.
 * @param locale a BCP 47 tag: "en-US"
 * @returns `message(pattern)`, and that returns the sentence as a function of its values, which are typed by the pattern
 */
export const messagesIn =
  (locale: string) =>
  <const Pattern extends string>(pattern: Pattern): Message<Pattern> => {
    let format: IntlMessageFormat | undefined;
    const say = (values: MessageValues<Pattern>) => {
      format ??= new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
      return String(format.format(values)).replace(/\s+/g, ' ').trim();
    };
    return Object.assign(say, { pattern });
  };
