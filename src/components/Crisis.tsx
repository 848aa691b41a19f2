import type { PlaceView } from '../i18n/assessment-view.ts';
import { ContactList } from './ContactList.tsx';
import { onlyIn, untranslated } from './markup.ts';

/** Whom somebody can call at once who cannot go on, a line each, before everything else. */
export function Crisis({ title, places }: { title: string; places: readonly PlaceView[] }) {
  if (places.length === 0) return null;
  return (
    <div class="note crisis">
      <p>
        <strong>{title}</strong>
      </p>
      {places.map(({ service, nations }) => (
        <div key={service.id} {...onlyIn(nations, 'crisis-line')}>
          <p {...untranslated}>{service.name}</p>
          <ContactList contacts={service.contacts.slice(0, 1)} />
        </div>
      ))}
    </div>
  );
}
