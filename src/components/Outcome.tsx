import type { OutcomeView, PlaceView } from '../i18n/assessment-view.ts';
import type { OutcomeLabels } from '../i18n/labels.ts';
import { ContactList } from './ContactList.tsx';
import { onlyIn, untranslated } from './markup.ts';
import { ServiceCard } from './ServiceCard.tsx';

/** Somebody to call at once, in one line. */
function CrisisLine({ service, nations }: PlaceView) {
  return (
    <div {...onlyIn(nations, 'crisis-line')}>
      <p {...untranslated}>{service.name}</p>
      <ContactList contacts={service.contacts.slice(0, 1)} />
    </div>
  );
}

/** Where a path ends: crisis help first where it is due, then the main service, then the others. */
export function Outcome({ outcome, labels }: { outcome: OutcomeView; labels: OutcomeLabels }) {
  const { main, others, crisis } = outcome;
  const hasNumbers = [...main.places, ...others.places, ...crisis.places].some(({ service }) =>
    service.contacts.some(({ channel }) => channel === 'call' || channel === 'text'),
  );
  return (
    <>
      <h2 tabIndex={-1}>{outcome.title}</h2>
      {crisis.places.length > 0 && (
        <div class="note crisis">
          <p>
            <strong>{outcome.crisisTitle}</strong>
          </p>
          {crisis.places.map((place) => (
            <CrisisLine key={place.service.id} {...place} />
          ))}
        </div>
      )}
      <p>{outcome.why}</p>
      {outcome.isAboutPictures && <p class="note">{labels.pictures}</p>}
      {main.places.map(({ service, nations }) => (
        <ServiceCard
          key={service.id}
          service={service}
          labels={labels}
          heading="h3"
          place={labels.main}
          nations={nations}
          tools={{ copy: labels.copy, print: hasNumbers ? labels.print : null }}
          isMain
          isShort
        >
          <p class="say">
            <span class="say-label">{labels.say}:</span> <q>{outcome.say}</q>
          </p>
        </ServiceCard>
      ))}
      <p class="until">
        <strong>{labels.until}:</strong> {outcome.until}
      </p>
      {others.places.length > 0 && <h3 {...onlyIn(others.nations)}>{labels.also}</h3>}
      {others.places.map(({ service, nations }) => (
        <ServiceCard
          key={`${service.id} ${nations}`}
          service={service}
          labels={labels}
          heading="h4"
          nations={nations}
          isShort
        />
      ))}
      <p class="danger-line">{labels.danger}</p>
      <p class="small">{labels.records}</p>
      <button type="reset" class="button-quiet">
        {labels.startAgain}
      </button>
    </>
  );
}
