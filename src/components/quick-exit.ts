import './forget.ts';

const pressesToLeave = 3;
const pressWindow = 5_000;

const link = document.querySelector<HTMLAnchorElement>('a[data-quick-exit]');
const count = document.querySelector<HTMLElement>('[data-shift-count]');

if (link && count) {
  /**
   * Puts the neutral site in the place of the page. The page goes as a whole, with all answers: to clear them
   * one by one first, while the screen waits, takes ten times as long.
   */
  const leave = () => {
    document.body.remove();
    document.title = link.hostname;
    document.querySelector('[rel="icon"]')?.remove();
    location.replace(link.href);
  };
  link.onclick = (event) => {
    event.preventDefault();
    leave();
  };

  let presses: number[] = [];
  /** Says how many presses are still missing; those too long ago no longer count. */
  const say = () => {
    presses = presses.filter((at) => performance.now() - at < pressWindow);
    count.textContent = `${count.dataset['shiftCount']}`.split('|')[presses.length] ?? '';
  };
  /** Counts Shift when it is pressed alone; any other key or a click begins anew. */
  window.onkeydown = window.onpointerdown = (event: Partial<KeyboardEvent>) => {
    if (event.repeat) return;
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey) presses = [];
    else {
      presses.push(performance.now());
      setTimeout(say, pressWindow);
    }
    say();
    if (presses.length === pressesToLeave) leave();
  };
}
