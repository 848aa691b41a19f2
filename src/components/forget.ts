/** Clears every answer and every search word on the page. */
export function forget(): void {
  for (const form of document.forms) form.reset();
  for (const box of document.querySelectorAll<HTMLInputElement>('input[type="search"]')) {
    box.value = '';
    box.dispatchEvent(new Event('input'));
  }
}

addEventListener('pagehide', forget);
addEventListener('pageshow', forget);
