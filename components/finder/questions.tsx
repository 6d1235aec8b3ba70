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
  const says = finderQuestions(forSomeoneElse);
  const who = answers.who ?? (forSomeoneElse ? 'someone-else' : null);
  return (
    <ol className={`bare ${styles.questions}`}>
      <li className={styles.danger}>
        <AnyOf name="danger" legend={finder.danger} hint={finder.dangerElse} answers={answers} />
        <div className={styles.emergency}>{emergency}</div>
      </li>
      <li>
        <OneOf name="who" legend={says.who} chosen={who} />
        <OneOf name="age" legend={says.age} chosen={answers.age} within />
      </li>
      <li>
        <AnyOf name="substances" legend={says.substances} answers={answers} />
        <OneOf name="often" legend={says.often} chosen={answers.often} within />
      </li>
      <li>
        <AnyOf name="health" legend={says.health} answers={answers} />
      </li>
      <li>
        <AnyOf name="pay" legend={says.pay} answers={answers} />
      </li>
      <li>
        <WhereQuestion near={answers.near} radius={answers.radius} far={says.far} />
      </li>
      <li>
        <AnyOf name="needs" legend={says.needs} answers={answers} />
      </li>
    </ol>
  );
}

type AnyOfProps = {
  name: 'danger' | 'substances' | 'health' | 'pay' | 'needs';
  legend: string;
  hint?: string;
  answers: Answers;
};

const AnyOf = ({ name, legend, hint = finder.anyOf, answers }: AnyOfProps) => (
  <Choices name={name} legend={legend} hint={hint} options={finder.options[name]} chosen={answers[name]} />
);

type OneOfProps = {
  name: 'who' | 'age' | 'often';
  legend: string;
  chosen: string | null;
  /** A question within a question. */
  within?: boolean;
};

const OneOf = ({ name, legend, chosen, within }: OneOfProps) => (
  <Choices
    name={name}
    legend={legend}
    options={finder.options[name]}
    chosen={chosen === null ? [] : [chosen]}
    one
    within={within}
  />
);
