import type { CardLabels } from '../i18n/labels.ts';
import type { ServiceView } from '../i18n/service-view.ts';
import { ContactList } from './ContactList.tsx';
import { untranslated } from './markup.ts';

/** A service in the offline edition, once in the file: what it is and keeps private, and all ways to reach it. Script adds the rest. */
export function OfflineService({ service, labels }: { service: ServiceView; labels: CardLabels }) {
  return (
    <article class="card" id={service.id} data-service={service.id} data-fits="">
      <h3 class="card-name" {...untranslated}>
        {service.name}
      </h3>
      <p class="card-summary">{service.summary}</p>
      {service.isUnconfirmed && <p class="tag">{labels.unconfirmed}</p>}
      {service.alert && <p class="card-alert">{service.alert}</p>}
      <p>
        <strong>{labels.private}:</strong> {service.confidentiality}
      </p>
      <p>{service.openTag ?? service.hoursInShort}</p>
      <ContactList contacts={service.contacts} />
    </article>
  );
}
