import { readEnv } from './env';

/** How whoever runs this site can be reached, or null: no address is ever made up. */
export type Contact = { email: string | null; url: string | null };

/** @returns what the operator set, or null where nothing is set */
export function readContact(): Contact | null {
  const { CONTACT_EMAIL: email = null, CONTACT_URL: url = null } = readEnv();
  return email === null && url === null ? null : { email, url };
}
