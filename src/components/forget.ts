/** Clears every search word and every answer on the page; an emptied search brings back the forms it stood for. */
export function forget(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('[type="search"]')) {
    box.value = '';
    box.dispatchEvent(new Event('input'));
  }
  for (const form of document.forms) form.reset();
}

/** Whether the browser may have brought back what stood here before. On a first visit it cannot have. */
function isReturn(event: PageTransitionEvent): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return event.persisted || visit?.type !== 'navigate';
}

addEventListener('pagehide', forget);
addEventListener('pageshow', (event) => {
  if (isReturn(event)) forget();
});
