import { openingAt } from '../domain/opening.ts';
import { type OpenNow, sayOpening } from '../domain/opening-words.ts';

const everyMinute = 60_000;

/** Says at each channel whether it is open, as long as the device's date is one the facts speak for. */
function say(): void {
  const now = new Date();
  for (const place of document.querySelectorAll<HTMLElement>('[data-open-now]')) {
    const { from, to, week, words }: OpenNow = JSON.parse(`${place.dataset['openNow']}`);
    const text = sayOpening(openingAt(week, now), now, words, document.documentElement.lang);
    place.hidden = now < new Date(from) || now >= new Date(to);
    if (place.textContent !== text) place.textContent = text;
  }
}

say();
setInterval(say, everyMinute);
document.addEventListener('visibilitychange', say);
