const PATHS = {
  phone:
    'M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.25 11.4 11.4 0 0 0 3.6.57 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1c0 1.25.2 2.45.57 3.57a1 1 0 0 1-.25 1z',
  search:
    'M10.5 3a7.5 7.5 0 1 0 4.7 13.34l4.73 4.73 1.41-1.41-4.73-4.73A7.5 7.5 0 0 0 10.5 3m0 2a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11',
  location:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8m-1-6h2v2.06A8 8 0 0 1 19.94 11H22v2h-2.06A8 8 0 0 1 13 19.94V22h-2v-2.06A8 8 0 0 1 4.06 13H2v-2h2.06A8 8 0 0 1 11 4.06zm1 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12',
  map: 'm9 3 6 2.1 5-2a1 1 0 0 1 1.4.9v13.9l-6.4 2.6-6-2.1-5 2a1 1 0 0 1-1.4-.9V5.600zm1 2.500v11.300l4 1.400V6.900zm-2 .1-3 1.200v10.300l3-1.200zm8 1.200v10.300l3-1.200V5.600z',
  filter: 'M3 6h18v2H3zm3 5h12v2H6zm3 5h6v2H9z',
  plus: 'M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z',
  minus: 'M4 11h16v2H4z',
  close: 'm6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
  chevron: 'm9 5 7 7-7 7-1.4-1.4 5.6-5.6-5.6-5.6z',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words, never instead of them: hidden from screen readers. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
