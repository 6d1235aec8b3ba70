import { stateRules as messages } from '@/content/messages/en/state-rules';
import type { LicenseCheck } from '@/lib/disclosure/state-rules/state-rule';

/** The way to look a license up, and when that was read. Without a link where its address is not known for sure. */
export const LicenseLink = ({ check: { name, url, readOn } }: { check: LicenseCheck }) => (
  <>
    {url ? (
      <>
        <a href={url} rel="noreferrer">
          {name}
        </a>
        .{' '}
      </>
    ) : null}
    <span className="quiet small">{messages.read(readOn)}</span>
  </>
);
