import { CountedLinks } from '@/components/listing/counted-links';
import { PlaceSearch } from '@/components/listing/place-search';
import styles from '@/components/ui/text-page.module.css';
import { otp } from '@/content/messages/en/otp';
import type { ProgramCount } from '@/lib/otp/programs-by-state';
import { OtpRules } from './otp-rules';
import { WithoutAProgram } from './without-a-program';

type OtpPageProps = { states: readonly ProgramCount[]; forSomeoneElse?: boolean };

/** Opioid treatment programs of the whole country: where they are, and the rules that hold for all. */
export function OtpPage({ states, forSomeoneElse }: OtpPageProps) {
  return (
    <article className={`page ${styles.page}`}>
      <h1>{otp.title}</h1>
      <p className={styles.lead}>{otp.lead}</p>
      <PlaceSearch label={otp.near} asked={{ care: ['otp'] }} forSomeoneElse={forSomeoneElse} />
      <section aria-labelledby="states">
        <h2 id="states">{otp.byState}</h2>
        <CountedLinks
          none={otp.noneThere}
          forSomeoneElse={forSomeoneElse}
          links={states.map(({ slug, name, count }) => ({
            href: `/opioid-treatment-programs/${slug}`,
            name,
            count,
          }))}
        />
        <p className="quiet prose">{otp.madeOf}</p>
      </section>
      <OtpRules forSomeoneElse={forSomeoneElse} />
      <WithoutAProgram forSomeoneElse={forSomeoneElse} />
    </article>
  );
}
