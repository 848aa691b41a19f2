import { minute } from '../domain/london.ts';
import { openingAt } from '../domain/opening.ts';
import { type OpenNow, sayOpening } from '../domain/opening-words.ts';

/**
 * Says at each channel whether it is open, as long as the device's date is one the facts speak for. The
 * style sheet reads `data-is` to point to who is there while all channels are closed.
 */
function say(): void {
  const now = new Date();
  const date = now.toISOString();
  for (const place of document.querySelectorAll<HTMLElement>('[data-open-now]')) {
    const { from, to, week, words }: OpenNow = JSON.parse(`${place.dataset['openNow']}`);
    place.hidden = date < from || date >= to;
    const opening = openingAt(week, now);
    const text = sayOpening(opening, now, words, document.documentElement.lang);
    place.dataset['is'] = opening.is;
    if (place.textContent !== text) place.textContent = text;
  }
}

say();
setInterval(say, minute);
