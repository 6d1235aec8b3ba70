import page from '@/components/ui/text-page.module.css';
import { developers } from '@/content/messages/en/developers';
import { readableOperations } from '@/lib/api/readable-operations';
import { REQUESTS_PER_MINUTE } from '@/lib/site/rate-limit';
import styles from './developers-page.module.css';
import { Operation } from './operation';
import { ProblemList } from './problem-list';

/** The API as people read it, made from the document that programs read. */
export function DevelopersPage() {
  const { rules, limits } = developers;
  return (
    <div className={`page ${page.page}`}>
      <h1>{developers.title}</h1>
      <p className={page.lead}>{developers.lead}</p>
      <p className={styles.example}>
        {developers.try}:{' '}
        <a href={developers.example}>
          <code>{developers.example}</code>
        </a>
      </p>
      <p>
        <a href="/api/v1/openapi.json">{developers.document}</a>
      </p>
      <section aria-labelledby="rules">
        <h2 id="rules">{rules.title}</h2>
        <ul className="prose">
          {rules.list.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section className="prose" aria-labelledby="limits">
        <h2 id="limits">{limits.title}</h2>
        <p>{limits.rate(REQUESTS_PER_MINUTE)}</p>
        <p>{limits.cache}</p>
        <p>{limits.strict}</p>
      </section>
      {readableOperations().map((operation) => (
        <Operation key={operation.id} operation={operation} />
      ))}
      <ProblemList />
    </div>
  );
}
