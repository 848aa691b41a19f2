import type { OutcomeView } from '../i18n/assessment-view.ts';
import type { OutcomeLabels } from '../i18n/labels.ts';
import { ContactList } from './ContactList.tsx';
import { ServiceCard } from './ServiceCard.tsx';

/** Where a path ends: crisis help first where it is due, then the main service, then the others. */
export function Outcome({ outcome, labels }: { outcome: OutcomeView; labels: OutcomeLabels }) {
  return (
    <section
      id={outcome.element}
      class="outcome"
      data-outcome={outcome.id}
      aria-labelledby={`${outcome.element}-title`}
    >
      <h2 id={`${outcome.element}-title`}>{outcome.title}</h2>
      {outcome.crisis.length > 0 && (
        <div class="note">
          <p>
            <strong>{labels.crisis}</strong>
          </p>
          {outcome.crisis.map((service) => (
            <div key={service.id} class="crisis-line">
              <p>
                <span translate={false}>{service.name}</span>
                {service.area && ` (${service.area})`}
              </p>
              <ContactList contacts={service.contacts.slice(0, 1)} />
            </div>
          ))}
        </div>
      )}
      <p>{outcome.why}</p>
      {outcome.isAboutPictures && <p class="note">{labels.pictures}</p>}
      <ServiceCard service={outcome.main} labels={labels} heading="h3" place={labels.main} isMain>
        <p class="say">
          <span class="say-label">{labels.say}</span> <q>{outcome.say}</q>
        </p>
      </ServiceCard>
      {outcome.others.length > 0 && (
        <>
          <h3>{labels.also}</h3>
          {outcome.others.map((service) => (
            <ServiceCard
              key={service.id}
              service={service}
              labels={labels}
              heading="h4"
              hasPrivacy
            />
          ))}
        </>
      )}
      <p>
        <strong>{labels.until}:</strong> {outcome.until}
      </p>
      <p class="danger-line">{labels.danger}</p>
      <p class="small">{labels.records}</p>
      <button type="reset" class="button-quiet">
        {labels.startAgain}
      </button>
    </section>
  );
}
