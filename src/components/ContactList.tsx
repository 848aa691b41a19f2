import type { ContactView, ServiceView } from '../i18n/service-view.ts';
import { untranslated } from './markup.ts';

/** The ways to reach a service from here, without those for callers elsewhere. */
export const nearContacts = ({ contacts }: Pick<ServiceView, 'contacts'>): ContactView[] =>
  contacts.filter(({ isForElsewhere }) => !isForElsewhere);

/** The more direct ways to reach a service, and its website only where that is all. */
export function directContacts(service: Pick<ServiceView, 'contacts'>): ContactView[] {
  const near = nearContacts(service);
  const direct = near.filter(({ channel }) => channel !== 'website');
  return direct.length > 0 ? direct : near;
}

/** A label with its number or address kept out of machine translation. */
function Label({ label, fixed }: { label: string; fixed: string }) {
  if (!fixed) return <span>{label}</span>;
  const [before = '', after = ''] = label.split(fixed);
  return (
    <span>
      {before}
      <bdi {...untranslated} class="number">
        {fixed}
      </bdi>
      {after}
    </span>
  );
}

/** The ways to reach a service, the first one largest. */
export function ContactList({ contacts }: { contacts: ContactView[] }) {
  return (
    <ul class="contacts" role="list">
      {contacts.map((contact) => (
        <li key={contact.label}>
          {contact.href === null ? (
            <p class="contact-text">
              <Label {...contact} />
            </p>
          ) : (
            <a
              class={`contact contact-${contact.channel}`}
              href={contact.href}
              rel={contact.href.startsWith('http') ? 'noopener noreferrer' : undefined}
            >
              <Label {...contact} />
            </a>
          )}
          {contact.notes.length > 0 && (
            <span class="contact-notes">{contact.notes.join(' · ')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
