const waits = 100;
const betweenWaits = 100;

/** Asks an address until its answer is one to go on with, ten seconds at most. Says whether that came. */
export async function untilAnswers(
  url: string,
  isReady: (answer: Response) => boolean,
): Promise<boolean> {
  for (let wait = 0; wait < waits; wait += 1) {
    const isThere = await fetch(url, { redirect: 'manual' }).then(isReady, () => false);
    if (isThere) return true;
    await new Promise((done) => setTimeout(done, betweenWaits));
  }
  return false;
}
