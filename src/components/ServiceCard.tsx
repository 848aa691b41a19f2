import type { ComponentChildren } from 'preact';
import type { CardLabels } from '../i18n/labels.ts';
import type { ServiceView } from '../i18n/service-view.ts';
import { ContactList, directContacts, nearContacts } from './ContactList.tsx';
import { onlyIn, untranslated } from './markup.ts';

interface Props {
  service: ServiceView;
  labels: CardLabels;
  heading: 'h2' | 'h3' | 'h4';
  place?: string;
  nations?: string | null;
  fits?: readonly string[];
  isMain?: boolean;
  isShort?: boolean;
  children?: ComponentChildren;
}

/**
 * One service: what it is, what stays private (before the number: in full for the main one, else in short), and how to
 * reach it, which comes first in an emergency. `nations` are classes of the nations it stands there
 * for, `fits` the filters it stays under; a short card, in the flow, leaves the website to the service's own page
 * where there is a more direct way, and in an emergency leads to no page at all.
 */
export function ServiceCard({
  service,
  labels,
  heading: Heading,
  place,
  nations = null,
  fits,
  isMain = false,
  isShort = false,
  children,
}: Props) {
  const near = nearContacts(service);
  const contacts = isShort ? directContacts(service) : near;
  const hasUnknownHours =
    isMain &&
    !service.openTag &&
    !service.hoursInShort &&
    near.some(({ channel }) => channel === 'call');
  return (
    <article
      {...onlyIn(nations, isMain ? 'card card-main' : 'card')}
      data-service={service.id}
      data-fits={fits?.join(' ')}
    >
      {place && <p class="card-place">{place}</p>}
      <Heading class="card-name">
        {isShort && service.isEmergency ? (
          <span {...untranslated}>{service.name}</span>
        ) : (
          <a href={service.href} {...untranslated}>
            {service.name}
          </a>
        )}
      </Heading>
      {service.isEmergency && <ContactList contacts={contacts} />}
      <p class="card-facts">
        {service.openTag && <span class="tag tag-open">{service.openTag}</span>}
        {service.isUnconfirmed && <span class="tag">{labels.unconfirmed}</span>}
        {service.area && <span class="tag">{service.area}</span>}
        {!service.openTag && service.hoursInShort && (
          <span class="card-hours">{service.hoursInShort}</span>
        )}
      </p>
      <p class="card-summary">{service.summary}</p>
      {isMain && (
        <p class="card-private">
          <strong>{labels.private}:</strong> {service.confidentiality}
        </p>
      )}
      {!isMain && service.privacyInShort && <p class="card-private">{service.privacyInShort}</p>}
      {children}
      {hasUnknownHours && <p class="card-alert">{labels.hoursUnknown}</p>}
      {!service.isEmergency && <ContactList contacts={contacts} />}
      {isMain && service.contact && <p class="card-contact">{service.contact}</p>}
      {service.alert && <p class="card-alert">{service.alert}</p>}
    </article>
  );
}
