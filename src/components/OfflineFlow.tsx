import type { ComponentChildren } from 'preact';
import { picturesElement } from '../domain/assessment-elements.ts';
import type { PlaceView } from '../i18n/assessment-view.ts';
import type { AssessmentLabels, OutcomeLabels } from '../i18n/labels.ts';
import type { OfflineEnd, OfflineEnds, SharedPlaces } from '../i18n/offline-flow.ts';
import type { Piece } from './Assessment.tsx';
import { directContacts, nearContacts } from './ContactList.tsx';
import { onlyIn, untranslated } from './markup.ts';

interface Props extends OfflineEnds {
  questions: Piece[];
  nations: ComponentChildren;
  labels: AssessmentLabels & OutcomeLabels;
}

/** A service in a line: its name, which leads to what the file says of it, and its number. */
function Line({ place: { service, nations } }: { place: PlaceView }) {
  const number = nearContacts(service).find(({ channel }) => channel === 'call');
  return (
    <p {...onlyIn(nations)} {...untranslated} data-service={service.id}>
      <a href={`#${service.id}`}>{service.name}</a>{' '}
      {number?.href && <a href={number.href}>{number.fixed}</a>}
    </p>
  );
}

/** The main service of an end, with what is private before the ways to reach it. */
function Main({ place: { service, nations } }: { place: PlaceView }) {
  return (
    <div {...onlyIn(nations, 'card card-main')} data-service={service.id}>
      <h3 {...untranslated}>
        <a href={`#${service.id}`}>{service.name}</a>
      </h3>
      <p>{service.privacyInShort}</p>
      {directContacts(service).map(({ label, href, channel }) => (
        <p key={label}>
          {href ? (
            <a class={`contact contact-${channel}`} href={href} rel="noreferrer noopener">
              {label}
            </a>
          ) : (
            label
          )}
        </p>
      ))}
      <p>{service.openTag ?? service.hoursInShort}</p>
      {service.contact && <p>{service.contact}</p>}
      {service.alert && <p class="card-alert">{service.alert}</p>}
    </div>
  );
}

function Crisis({ shared: { element, title, places } }: { shared: SharedPlaces }) {
  return (
    <section id={element} class="outcome note">
      <p>
        <strong>{title}</strong>
      </p>
      {places.map((place) => (
        <Line key={place.service.id} place={place} />
      ))}
    </section>
  );
}

function End({ end, labels }: { end: OfflineEnd; labels: OutcomeLabels }) {
  return (
    <section id={end.element} class="outcome" data-outcome={end.id}>
      <h2>{end.title}</h2>
      <p>{end.why}</p>
      <p>
        {labels.say}: <q>{end.say}</q>
      </p>
    </section>
  );
}

function After({ end, labels }: { end: OfflineEnd; labels: OutcomeLabels }) {
  return (
    <section id={end.after} class="outcome">
      <h3>{labels.until}</h3>
      <p>{end.until}</p>
    </section>
  );
}

/**
 * The flow of the offline edition: the same questions, and at each end the same services in the same order, run by
 * style rules alone. Help in a crisis and main services stand once for all ends that share them; what else there is to
 * say of a service stands once in the file, behind its name.
 */
export function OfflineFlow({ questions, nations, labels, ...shared }: Props) {
  const { crises, mains, others, ends } = shared;
  return (
    <form class="assessment path" method="dialog" autocomplete="off" data-assessment data-still="">
      <p class="assessment-fallback note">{labels.fallback}</p>
      {questions.map(({ element, id, inside }) => (
        <fieldset key={element} id={element} data-question={id} aria-describedby={`${element}-why`}>
          {inside}
        </fieldset>
      ))}
      <fieldset class="nations" data-nation>
        {nations}
      </fieldset>
      {crises.map((shared) => (
        <Crisis key={shared.element} shared={shared} />
      ))}
      {ends.map((end) => (
        <End key={end.element} end={end} labels={labels} />
      ))}
      <section id={picturesElement} class="outcome note">
        <p>{labels.pictures}</p>
      </section>
      {mains.map(({ element, places }) => (
        <section key={element} id={element} class="outcome" data-main>
          {places.map((place) => (
            <Main key={place.service.id} place={place} />
          ))}
        </section>
      ))}
      {ends.map((end) => (
        <After key={end.after} end={end} labels={labels} />
      ))}
      {others.map(({ element, places, nations }) => (
        <section key={element} id={element} class="outcome">
          <h3 {...onlyIn(nations)}>{labels.also}</h3>
          {places.map((place) => (
            <Line key={`${place.service.id} ${place.nations}`} place={place} />
          ))}
        </section>
      ))}
      <p class="assessment-reset">
        <button type="reset" class="button-quiet">
          {labels.startAgain}
        </button>
      </p>
    </form>
  );
}
