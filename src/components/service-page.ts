import { day } from '../domain/london.ts';
import './open-now.ts';

const daysACheckHolds = 365;

for (const place of document.querySelectorAll<HTMLElement>('[data-checked]')) {
  place.hidden = Date.now() < Date.parse(`${place.dataset['checked']}`) + daysACheckHolds * day;
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.onclick = () => {
    // The box that leaves only the card on the paper is the first control of the form.
    (button.form?.[0] as HTMLInputElement).checked = true;
    print();
  };
}
