import type { Helpline as Row } from '@/prisma/client/client';
import type { HelplineFacts } from './helpline';

/** A record as pages take it: what is asked of a database's row, and nothing of its order or its kind. */
export function toFacts({ kind: _, position: __, ...row }: Row): HelplineFacts {
  const { measuredFigure, measuredCalls, measuredPeriod, measuredMethod, ...facts } = row;
  const whole = measuredFigure && measuredCalls && measuredPeriod && measuredMethod;
  return {
    ...facts,
    measured: whole
      ? { figure: measuredFigure, calls: measuredCalls, period: measuredPeriod, method: measuredMethod }
      : null,
  };
}
