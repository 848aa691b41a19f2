/** Says how many services the chosen filters leave, and nothing while none is chosen. */
function count(form: HTMLFormElement, services: readonly HTMLElement[]): void {
  const { countOne, countOther, countNone } = form.dataset;
  const status = form.querySelector('[role="status"]');
  const isNarrowed = form.querySelector(':checked:not([data-all])') !== null;
  const shown = services.filter((service) => service.offsetParent !== null).length;
  const text = shown === 0 ? countNone : shown === 1 ? countOne : countOther;
  if (status) status.textContent = isNarrowed ? `${text}`.replace('{{count}}', `${shown}`) : '';
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-filters]')) {
  const services = [...document.querySelectorAll<HTMLElement>('[data-fits]')];
  form.addEventListener('change', () => count(form, services));
  form.addEventListener('reset', () => setTimeout(() => count(form, services)));
}
