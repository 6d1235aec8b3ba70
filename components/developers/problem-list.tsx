import { developers } from '@/content/messages/en/developers';
import { PROBLEMS, type ProblemName } from '@/lib/api/problem';
import styles from './parameter-list.module.css';

/** Every problem under the anchor that its `type` leads to. */
export function ProblemList() {
  const names = Object.keys(PROBLEMS) as ProblemName[];
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{developers.problems.title}</h2>
      <p>{developers.problems.lead}</p>
      <dl className={styles.list}>
        {names.map((name) => (
          <div key={name} id={name} className={styles.row}>
            <dt>
              <code>{name}</code>
              <span className={styles.type}>
                {PROBLEMS[name].status}, {PROBLEMS[name].title}
              </span>
            </dt>
            <dd>{developers.problems.explained[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
