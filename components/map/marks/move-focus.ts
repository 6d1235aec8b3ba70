/**
 * Where a key leads among marks in their order: to the one at an index, or back to the map. From the last one it goes on at the
 * first. Null for a key that means nothing here.
 */
export function moveFocus(key: string, at: number, length: number): number | 'leave' | null {
  if (key === 'Escape') return 'leave';
  if (length === 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (Math.max(at, 0) + length - 1) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
