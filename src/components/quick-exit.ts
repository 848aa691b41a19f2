import { forget } from './forget.ts';

const pressesToLeave = 3;
const pressWindow = 5_000;

const link = document.querySelector<HTMLAnchorElement>('a[data-quick-exit]');

/** Clears the answers, empties the page and puts the neutral site in its place in the history. */
function leave(destination: string): void {
  forget();
  document.title = new URL(destination).hostname;
  for (const icon of document.querySelectorAll('link[rel~="icon"]')) icon.remove();
  document.body.replaceChildren();
  location.replace(destination);
}

if (link) {
  const destination = link.href;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(destination);
  });

  let presses: number[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') presses = [];
    if (event.key !== 'Shift' || event.repeat) return;
    presses = [...presses.filter((at) => event.timeStamp - at < pressWindow), event.timeStamp];
    if (presses.length === pressesToLeave) leave(destination);
  });
}
