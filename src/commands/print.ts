process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Prints one line. Ends quietly when the reader, such as `head`, has seen enough. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
