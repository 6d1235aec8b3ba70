import { useEffect, useRef, useState } from 'react';
import { fetchSuggestions, type Suggestion } from './fetch-suggestions';

const PAUSE_MS = 120;
const SHORTEST_TEXT = 2;

/** Suggestions for what is being typed: asked after a pause, and only the newest question's answer counts. */
export function usePlaceSuggestions() {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  const cancelLast = useRef(() => {});

  function suggestFor(text: string) {
    cancelLast.current();
    if (text.trim().length < SHORTEST_TEXT) return setSuggestions([]);
    const controller = new AbortController();
    const timer = setTimeout(() => {
      fetchSuggestions(text, controller.signal)
        .then(setSuggestions)
        // Aborted, or no connection: the field works without suggestions.
        .catch(() => {});
    }, PAUSE_MS);
    cancelLast.current = () => {
      clearTimeout(timer);
      controller.abort();
    };
  }

  useEffect(() => () => cancelLast.current(), []);
  return { suggestions, suggestFor };
}
