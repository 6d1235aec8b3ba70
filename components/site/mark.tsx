/** A low sun over a line: the name as a drawing. */
export function Mark() {
  return (
    <svg width="30" height="30" viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <path d="M7 22a9 9 0 0 1 18 0z" fill="currentColor" />
      <path
        d="M2 26.5h28M16 4v4.5M5.4 8.9l3 3.2M26.6 8.9l-3 3.2"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
  );
}
