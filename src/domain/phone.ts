/**
 * The part of a `tel:` or `sms:` address after the scheme: E.164 for UK and foreign numbers,
 * the bare digits for short codes (999, 101, 116 123), which have no E.164 form.
 */
export function dialable(number: string): string {
  const digits = number.replaceAll(' ', '');
  return digits.startsWith('0') ? `+44${digits.slice(1)}` : digits;
}
