import { messagesIn } from '@/lib/language/messages-in';

/** A sentence of this language, written as an ICU message. Not in files that components of the browser read. */
export const message = messagesIn('en-US');
