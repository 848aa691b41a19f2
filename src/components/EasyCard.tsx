import type { ComponentChildren } from 'preact';
import type { EasyServiceView } from '../i18n/easy-view.ts';
import { ContactList } from './ContactList.tsx';
import { Ideas } from './Ideas.tsx';
import { onlyIn, untranslated } from './markup.ts';

interface Props {
  service: EasyServiceView;
  heading: 'h2' | 'h3' | 'h4';
  place?: string;
  nations?: string | null;
  children?: ComponentChildren;
}

/**
 * One service in Easy Read: what it is, what stays private and when it is open, before the ways to reach it. */
export function EasyCard({ service, heading: Heading, place, nations = null, children }: Props) {
  const { what, stays, open, warning } = service;
  const near = service.contacts.filter((contact) => !contact.isForElsewhere);
  const direct = near.filter((contact) => contact.channel !== 'website');
  const ideas = [what, stays, open].filter((idea) => idea !== null);
  const contacts = <ContactList contacts={direct.length > 0 ? direct : near} />;
  return (
    <article {...onlyIn(nations, place ? 'card card-main' : 'card')} data-service={service.id}>
      {place && <p class="card-place">{place}</p>}
      <Heading class="card-name">
        <a href={service.href} {...untranslated}>
          {service.name}
        </a>
      </Heading>
      {service.isEmergency && contacts}
      <Ideas ideas={ideas} />
      {children}
      {!service.isEmergency && contacts}
      {warning && <Ideas ideas={[warning]} />}
    </article>
  );
}
