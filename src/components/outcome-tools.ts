/** Shows the buttons that need script, without those this browser cannot serve. */
export function showTools(form: HTMLFormElement): void {
  for (const tools of form.querySelectorAll<HTMLElement>('[data-tools]')) tools.hidden = false;
  if (navigator.clipboard) return;
  for (const button of form.querySelectorAll('[data-copy]')) button.remove();
}

/** Copies the number of the card the button stands in, and nothing but the number, and says so on the button. */
export async function copyNumber(button: HTMLElement, copied: string): Promise<void> {
  const number = button.closest('.card')?.querySelector('.number')?.textContent ?? '';
  await navigator.clipboard.writeText(number);
  button.textContent = copied;
}
