import { stateRules as messages } from '@/content/messages/en/state-rules';
import type { StateRule, StateRules } from '@/lib/disclosure/state-rules/state-rule';
import { rulesOf } from '@/lib/disclosure/state-rules/state-rules';
import { stateByCode } from '@/lib/place/states';
import { LicenseLink } from './license-link';
import styles from './state-rules.module.css';
import { WhoPaysLink } from './who-pays-link';

/** Where it stands on a page. */
export const STATE_RULES_ID = 'rules';

type StateRulesSectionProps = {
  /** Two-letter postal code. */
  state: string;
  /** Whether the laws stand open: on a state's own page they are what one came for. */
  open?: boolean;
};

/** How to check a license in a state and what its law asks, with source and date. Nothing for a state whose law was not read. */
export function StateRulesSection({ state, open = false }: StateRulesSectionProps) {
  const rules = rulesOf(state);
  const name = stateByCode(state)?.name;
  if (!rules || !name) return null;
  return (
    <section id={STATE_RULES_ID} className={styles.section}>
      <h2>{messages.title(name)}</h2>
      <p>
        {rules.check.says} <LicenseLink check={rules.check} /> <WhoPaysLink />
      </p>
      <Laws rules={rules} name={name} open={open} />
    </section>
  );
}

function Laws({ rules: { rules }, name, open }: { rules: StateRules; name: string; open: boolean }) {
  return (
    <details className={styles.laws} open={open}>
      <summary>{messages.asked(name)}</summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule.says}>
            {rule.says} <Source rule={rule} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const Source = ({ rule: { law, lawUrl, edition, readOn } }: { rule: StateRule }) => (
  <span className="quiet small">
    (
    {lawUrl ? (
      <a href={lawUrl} rel="noreferrer">
        {law}
      </a>
    ) : (
      law
    )}
    , {messages.source(edition, readOn)})
  </span>
);
