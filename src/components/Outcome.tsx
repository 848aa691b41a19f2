import type { OutcomeView } from '../i18n/assessment-view.ts';
import type { OutcomeLabels } from '../i18n/labels.ts';
import { Crisis } from './Crisis.tsx';
import { Interpreter } from './Interpreter.tsx';
import { onlyIn } from './markup.ts';
import { ServiceCard } from './ServiceCard.tsx';

/** Where a path ends: crisis help first where it is due, then the main service, then the others. */
export function Outcome({ outcome, labels }: { outcome: OutcomeView; labels: OutcomeLabels }) {
  const { main, others, crisis } = outcome;
  return (
    <>
      <h2>{outcome.title}</h2>
      <Crisis title={outcome.crisisTitle} places={crisis.places} />
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
          isMain
          isShort
        >
          <p class="say">
            <span class="say-label">{labels.say}:</span> <q>{outcome.say}</q>
          </p>
          {labels.interpreter && <Interpreter labels={labels.interpreter} />}
        </ServiceCard>
      ))}
      <h3>{labels.until}</h3>
      <p>{outcome.until}</p>
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
    </>
  );
}
