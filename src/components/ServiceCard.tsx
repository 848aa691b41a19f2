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
  isFull?: boolean;
  children?: ComponentChildren;
}

/** One service: what it is, what stays private (in full form, before the number), and how to reach it. */
export function ServiceCard({
  service,
  labels,
  heading: Heading,
  place,
  isMain = false,
  isFull = false,
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
        {service.isOpenDayAndNight && <span class="tag tag-open">{labels.dayAndNight}</span>}
        {service.isUnconfirmed && <span class="tag">{labels.unconfirmed}</span>}
        {service.area && <span class="tag">{service.area}</span>}
        {!service.isOpenDayAndNight && service.hoursInShort && (
          <span class="card-hours">{service.hoursInShort}</span>
        )}
      </p>
      <p class="card-summary">{service.summary}</p>
      {isFull && (
        <p class="card-private">
          <strong>{labels.private}</strong> {service.confidentiality}
        </p>
      )}
      {children}
      <ContactList contacts={service.contacts.filter((contact) => !contact.isForElsewhere)} />
      {isFull && service.contact && <p class="card-contact">{service.contact}</p>}
      {service.alert && <p class="card-alert">{service.alert}</p>}
    </article>
  );
}
