/** Puts the tools beside the ways to reach each main service, without those this browser or that service cannot serve. */
export function showTools(form: HTMLFormElement, tools: HTMLTemplateElement): void {
  for (const card of form.querySelectorAll('.card-main')) {
    const own = tools.content.cloneNode(true) as DocumentFragment;
    if (!navigator.clipboard || !card.querySelector('.contact-call'))
      own.querySelector('[data-copy]')?.remove();
    if (!card.parentElement?.querySelector('.contact-call, .contact-text'))
      own.querySelector('[data-print]')?.remove();
    card.querySelector('.contacts')?.after(own);
  }
}

/** Copies the number of the card the button stands in, and nothing but the number, and says how it went. */
async function copyNumber(button: Element, words: { copied: string; notCopied: string }) {
  const number = button.closest('.card')?.querySelector('.number')?.textContent ?? '';
  const said = button.parentElement?.querySelector('[role="status"]');
  const say = (text: string) => {
    if (said) said.textContent = text;
  };
  await navigator.clipboard.writeText(number).then(
    () => say(words.copied),
    () => say(words.notCopied),
  );
}

/** Does what a tool was pressed for. The target may be a part of the button, as in a translated page. */
export function useTool(target: Element, words: { copied: string; notCopied: string }): void {
  const copy = target.closest('[data-copy]');
  if (copy) void copyNumber(copy, words);
  if (target.closest('[data-print]')) print();
}

/** Takes back what the tools have said. */
export function quietTools(form: HTMLFormElement): void {
  for (const said of form.querySelectorAll('.tools [role="status"]')) said.textContent = '';
}
