const soon = 500;
const near = 24;

/** A tap of a finger, a pen or a mouse, as a browser reports it. */
type Tap = Pick<MouseEvent, 'clientX' | 'clientY' | 'detail' | 'timeStamp'>;

/**
 * Whether a tap is the second half of a double tap whose first half opened something new under the
 * finger: counted so by the browser, or by a finger at the same place within half a second.
 */
export function isSecondTap(tap: Tap, opened: Tap | undefined, isFinger: boolean): boolean {
  if (!opened || tap.timeStamp - opened.timeStamp > soon) return false;
  const isSamePlace =
    Math.abs(tap.clientX - opened.clientX) < near && Math.abs(tap.clientY - opened.clientY) < near;
  return tap.detail > 1 || (isFinger && isSamePlace);
}
