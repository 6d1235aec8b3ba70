import type { SafetyNoteId } from '@/content/levels-of-care/en/care-page';
import { SAFETY_NOTES } from '@/content/levels-of-care/en/safety-notes';
import { levels } from '@/content/messages/en/levels-of-care';
import styles from './safety-notes.module.css';

/** Dangers that go with a level of care, in the order of the page. Nothing where there are none. */
export function SafetyNotes({ notes }: { notes: readonly SafetyNoteId[] }) {
  if (notes.length === 0) return null;
  return (
    <section aria-label={levels.safety} className={styles.notes}>
      {notes.map((id) => (
        <div key={id}>
          <h2 className={styles.title}>{SAFETY_NOTES[id].title}</h2>
          <p>{SAFETY_NOTES[id].text}</p>
        </div>
      ))}
    </section>
  );
}
