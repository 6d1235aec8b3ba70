import {
  BrokenCircuitError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';
import { ENGINE_LIMITS, type EngineLimits } from './engine-limits';
import { isUnwell } from './engine-trouble';

/** `asked`: all is well. `resting`: not asked until it has rested. `tried`: one question is on its way to see how it is. */
export type EngineState = 'asked' | 'resting' | 'tried';

export type EngineGuard = {
  state(): EngineState;
  /**
   * Puts one question to the engine, unless it rests or has its hands full.
   * @param ask is left behind when its time is over: it has to end by itself. Its errors are read by `troubleOf`
   * @throws what `ask` throws; cockatiel's errors when it takes too long or is not asked at all
   */
  run<T>(ask: () => Promise<T>): Promise<T>;
};

const STATES: Record<CircuitState, EngineState> = {
  [CircuitState.Closed]: 'asked',
  [CircuitState.Open]: 'resting',
  [CircuitState.HalfOpen]: 'tried',
  [CircuitState.Isolated]: 'resting',
};

export type EngineTry = {
  /** A search of ours. It has to end by itself. */
  ask(): Promise<unknown>;
  /** Told when the engine answers again after a rest. */
  recovered(): void;
};

/**
 * Guards one engine for a whole process: a time limit for each question, a breaker after failures in a row, and no more
 * questions at a time than the engine runs at once. After its rest the next question tries it, and that search does not
 * wait for what comes of it: nobody's search is the one that finds out that the engine still hangs. Where nobody
 * searches it is tried all the same, so that what is said of it is true again before the next search.
 */
export function guardEngine(limits: EngineLimits = ENGINE_LIMITS, itself?: EngineTry): EngineGuard {
  const breaker = circuitBreaker(handleWhen(isUnwell), {
    halfOpenAfter: limits.restMs,
    breaker: new ConsecutiveBreaker(limits.failuresInARow),
  });
  // Nothing listens for the end of a question, and to tell it costs as much as all else here.
  const limit = timeout(limits.timeoutMs, { strategy: TimeoutStrategy.Aggressive, abortOnReturn: false });
  const crowd = bulkhead(limits.atOnce, limits.waiting);
  const timed = wrap(breaker, limit);
  /** While one tries it, more would only queue behind it. */
  const tryOut = (ask: () => Promise<unknown>) => {
    if (breaker.state === CircuitState.Open) timed.execute(ask).catch(() => {});
  };
  if (itself) {
    let later: NodeJS.Timeout | undefined;
    const tryLater = () => {
      clearTimeout(later);
      later = setTimeout(() => {
        tryOut(itself.ask);
        // Its rest is told by the clock, which may have been set back.
        if (breaker.state === CircuitState.Open) tryLater();
      }, limits.restMs + limits.tryAfterMs).unref();
    };
    breaker.onBreak(tryLater);
    breaker.onReset(itself.recovered);
  }

  return {
    state: () => STATES[breaker.state],
    run(ask) {
      if (breaker.state === CircuitState.Closed) return crowd.execute(() => timed.execute(ask));
      tryOut(ask);
      return Promise.reject(new BrokenCircuitError());
    },
  };
}
