/** Clears every answer and every search word on the page. */
export function forget(): void {
  for (const form of document.forms) form.reset();
  for (const box of document.querySelectorAll<HTMLInputElement>('input[type="search"]')) {
    box.value = '';
    box.dispatchEvent(new Event('input'));
  }
}

/** Whether the browser may have brought back what stood here before. On a first visit it cannot have. */
function isReturn(event: PageTransitionEvent): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return event.persisted || navigation?.toJSON().type !== 'navigate';
}

addEventListener('pagehide', forget);
addEventListener('pageshow', (event) => {
  if (isReturn(event)) forget();
});
