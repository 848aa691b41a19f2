/** Where security researchers look for whom to tell (RFC 9116). */
export const securityFile = '.well-known/security.txt';

/** The file that says whom to tell of a weak spot, and until which day (`YYYY-MM-DD`, UTC) that holds (RFC 9116). */
export function printSecurity(email: string, expires: string): string {
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: en',
    '',
  ].join('\n');
}
