import { day } from '../domain/london.ts';
import './open-now.ts';

const daysACheckHolds = 365;

for (const place of document.querySelectorAll<HTMLElement>('[data-checked]')) {
  place.hidden = Date.now() < Date.parse(`${place.dataset['checked']}`) + daysACheckHolds * day;
}
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false;
  button.onclick = () => print();
}
