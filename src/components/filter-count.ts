/** Says aloud how many services the chosen filters leave, and beside each choice to whoever looks. */
function count(form: HTMLFormElement, services: readonly HTMLElement[]): void {
  const { countOne, countOther, countNone, countAll } = form.dataset;
  const isNarrowed = form.querySelector(':checked:not([data-all])') !== null;
  const shown = services.filter((service) => service.offsetParent !== null).length;
  const text =
    shown === 0 ? countNone : shown === 1 ? countOne : isNarrowed ? countOther : countAll;
  for (const place of form.querySelectorAll('[role="status"], [data-count]')) {
    place.textContent = `${text}`.replace('{{count}}', `${shown}`);
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-filters]')) {
  const services = [...document.querySelectorAll<HTMLElement>('[data-fits]')];
  form.addEventListener('change', () => count(form, services));
  form.addEventListener('reset', () => {
    form.querySelector('summary')?.focus();
    setTimeout(() => count(form, services));
  });
}
