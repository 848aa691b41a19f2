import './open-now.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-old-from]')) {
  place.hidden = new Date().toISOString() < `${place.dataset['oldFrom']}`;
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.onclick = () => {
    // The box that leaves only the card on the paper is the first control of the form.
    (button.form?.[0] as HTMLInputElement).checked = true;
    print();
  };
}
