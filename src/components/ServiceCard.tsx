import type { ComponentChildren } from 'preact';
import type { CardLabels } from '../i18n/labels.ts';
import type { ServiceView } from '../i18n/service-view.ts';
import { ContactList } from './ContactList.tsx';

interface Props {
  service: ServiceView;
  labels: CardLabels;
  heading: 'h2' | 'h3' | 'h4';
  place?: string;
  isMain?: boolean;
  hasPrivacy?: boolean;
  children?: ComponentChildren;
}

/** One service: what it is, what stays private (before the number: in full, or to unfold), and how to reach it. */
export function ServiceCard({
  service,
  labels,
  heading: Heading,
  place,
  isMain = false,
  hasPrivacy = false,
  children,
}: Props) {
  return (
    <article class={isMain ? 'card card-main' : 'card'} data-service={service.id}>
      {place && <p class="card-place">{place}</p>}
      <Heading class="card-name">
        <a href={service.href} translate={false}>
          {service.name}
        </a>
      </Heading>
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
          <strong>{labels.private}</strong> {service.confidentiality}
        </p>
      )}
      {hasPrivacy && (
        <details class="card-private">
          <summary>{labels.private}</summary>
          <p>{service.confidentiality}</p>
        </details>
      )}
      {children}
      <ContactList contacts={service.contacts.filter((contact) => !contact.isForElsewhere)} />
      {isMain && service.contact && <p class="card-contact">{service.contact}</p>}
      {service.alert && <p class="card-alert">{service.alert}</p>}
    </article>
  );
}
