const forms = new Intl.PluralRules(document.documentElement.lang);

/** Says aloud how many services the chosen filters leave, and beside each choice to whoever looks. */
function count(form: HTMLFormElement, services: readonly HTMLElement[]): void {
  const { counts, countNone, countAll } = form.dataset;
  const isNarrowed = form.querySelector(':checked:not([data-all])') !== null;
  const shown = services.filter((service) => service.offsetParent !== null).length;
  const text = !shown
    ? countNone
    : isNarrowed
      ? JSON.parse(`${counts}`)[forms.select(shown)]
      : countAll;
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
