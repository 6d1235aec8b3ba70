import type { ReactNode } from 'react';
import { finder, finderQuestions } from '@/content/messages/en/finder';
import type { Answers } from '@/lib/finder/answers';
import { Choices } from './choices';
import styles from './finder.module.css';
import { WhereQuestion } from './where-question';

type QuestionsProps = {
  answers: Answers;
  forSomeoneElse: boolean;
  /** Numbers and steps, which show as soon as a sign of danger is ticked, with or without script. */
  emergency: ReactNode;
};

/** Seven questions, danger first. */
export function Questions({ answers, forSomeoneElse, emergency }: QuestionsProps) {
  const { options } = finder;
  const says = finderQuestions(forSomeoneElse);
  const who = answers.who ?? (forSomeoneElse ? 'someone-else' : null);
  return (
    <ol className={`bare ${styles.questions}`}>
      <li className={styles.danger}>
        <Choices
          name="danger"
          legend={finder.danger}
          hint={finder.dangerElse}
          options={options.danger}
          chosen={answers.danger}
        />
        <div className={styles.emergency}>{emergency}</div>
      </li>
      <li>
        <Choices name="who" legend={says.who} options={options.who} chosen={who ? [who] : []} one />
        <Choices
          name="age"
          legend={says.age}
          options={options.age}
          chosen={[answers.age ?? []].flat()}
          one
          within
        />
      </li>
      <li>
        <Choices
          name="substances"
          legend={says.substances}
          hint={finder.anyOf}
          options={options.substances}
          chosen={answers.substances}
        />
        <Choices
          name="often"
          legend={says.often}
          options={options.often}
          chosen={[answers.often ?? []].flat()}
          one
          within
        />
      </li>
      <li>
        <Choices
          name="health"
          legend={says.health}
          hint={finder.anyOf}
          options={options.health}
          chosen={answers.health}
        />
      </li>
      <li>
        <Choices
          name="pay"
          legend={says.pay}
          hint={finder.anyOf}
          options={options.pay}
          chosen={answers.pay}
        />
      </li>
      <li>
        <WhereQuestion near={answers.near} radius={answers.radius} />
      </li>
      <li>
        <Choices
          name="needs"
          legend={says.needs}
          hint={finder.anyOf}
          options={options.needs}
          chosen={answers.needs}
        />
      </li>
    </ol>
  );
}
