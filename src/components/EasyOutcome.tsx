import type { EasyOutcomeView, Idea } from '../i18n/easy-view.ts';
import type { OutcomeLabels } from '../i18n/labels.ts';
import { Crisis } from './Crisis.tsx';
import { EasyCard } from './EasyCard.tsx';
import { Ideas } from './Ideas.tsx';
import { onlyIn } from './markup.ts';

interface Props {
  outcome: EasyOutcomeView;
  labels: OutcomeLabels;
  aboutPictures: readonly Idea[];
}

/** Where a path ends in Easy Read, in the order of the ordinary one, but with what to do all together after the number. */
export function EasyOutcome({ outcome, labels, aboutPictures }: Props) {
  const { main, others, crisis } = outcome;
  return (
    <>
      <h2>{outcome.title}</h2>
      <Crisis title={outcome.crisisTitle} places={crisis.places} />
      <Ideas ideas={outcome.why} />
      {main.places.map(({ service, nations }) => (
        <EasyCard
          key={service.id}
          service={service}
          heading="h3"
          place={labels.main}
          nations={nations}
        >
          <p class="say">
            <span class="say-label">{labels.say}:</span> <q>{outcome.say}</q>
          </p>
        </EasyCard>
      ))}
      <h3>{labels.until}</h3>
      {outcome.isAboutPictures && (
        <div class="note">
          <Ideas ideas={aboutPictures} />
        </div>
      )}
      <Ideas ideas={outcome.until} />
      {others.places.length > 0 && <h3 {...onlyIn(others.nations)}>{labels.also}</h3>}
      {others.places.map(({ service, nations }) => (
        <EasyCard
          key={`${service.id} ${nations}`}
          service={service}
          heading="h4"
          nations={nations}
        />
      ))}
      <p class="danger-line">{labels.danger}</p>
      <p class="small">{labels.records}</p>
    </>
  );
}
