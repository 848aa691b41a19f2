/**
 * Breaks a text into lines of at most `letters` characters at its spaces, for drawings that cannot
 * wrap. What does not fit into `most` lines ends in an ellipsis; a longer word stays whole.
 */
export function wrapText(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  if (lines.length <= most) return lines;
  const last = (lines[most - 1] ?? '').split(' ');
  while (last.length > 1 && last.join(' ').length + 2 > letters) last.pop();
  return [...lines.slice(0, most - 1), `${last.join(' ')} …`];
}
