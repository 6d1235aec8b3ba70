import page from '@/components/ui/text-page.module.css';
import { data } from '@/content/messages/en/data';
import type { PointPrecision } from '@/lib/facility/facility';
import type { SourcesNow } from '@/lib/facility/read-sources';
import styles from './data-page.module.css';
import { SourceCards } from './source-cards';

const PRECISIONS: readonly PointPrecision[] = ['address', 'name', 'zip', 'none'];

/** Sources, ages, counts, what is known of their accuracy, and how to bring newer ones. */
export function DataPage({ now }: { now: SourcesNow }) {
  return (
    <div className={`page ${page.page} ${styles.data}`}>
      <h1>{data.title}</h1>
      <p className={page.lead}>{data.lead}</p>
      <section>
        <h2>{data.sources}</h2>
        <SourceCards sources={now.sources} />
      </section>
      <Counts now={now} />
      <Accuracy />
      <Attributions />
      <section className="prose">
        <h2>{data.newer}</h2>
        <p>{data.newerText}</p>
        <p>
          {data.newerHow} <code>{data.command}</code>
        </p>
        <p>
          <a href="/import-template.csv" download>
            {data.template}
          </a>
        </p>
      </section>
    </div>
  );
}

function Counts({ now }: { now: SourcesNow }) {
  return (
    <section>
      <h2>{data.counts}</h2>
      <p>{data.active({ total: now.active })}</p>
      <table className={styles.counts}>
        <tbody>
          {PRECISIONS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{data.precision(kind)}</th>
              <td>{data.number(now.precision[kind])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {now.closed > 0 ? <p>{data.closed({ total: now.closed })}</p> : null}
    </section>
  );
}

function Accuracy() {
  return (
    <section className="prose">
      <h2>{data.accuracy}</h2>
      <p>{data.accuracyLead}</p>
      <ul>
        {data.accuracyFacts.map(({ text, source }) => (
          <li key={text}>
            {text} <span className="quiet small">({source})</span>
          </li>
        ))}
      </ul>
      <p>{data.accuracyDo}</p>
    </section>
  );
}

function Attributions() {
  return (
    <section className="prose">
      <h2>{data.attribution}</h2>
      <ul>
        {data.attributions.map(({ name, url, text }) => (
          <li key={name}>
            <a href={url} rel="noreferrer">
              {name}
            </a>
            . {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
