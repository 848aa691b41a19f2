import type { ComponentChildren } from 'preact';
import type { AssessmentLabels } from '../i18n/labels.ts';
import { AnswersSoFar, type LiveFlow, StepBar, StepOn } from './LiveSteps.tsx';

/** A question or an outcome: its element, its id, and what stands in it, or null to leave that as it is. */
export interface Piece {
  element: string;
  id: string;
  inside: ComponentChildren | null;
}

interface Props {
  questions: Piece[];
  nations: ComponentChildren | null;
  outcomes: Piece[];
  labels: AssessmentLabels;
  live?: LiveFlow;
}

/** Markup that the server has written and script must not touch. */
const untouched = { __html: '' };

function content(inside: ComponentChildren | null) {
  return inside === null ? { dangerouslySetInnerHTML: untouched } : { children: inside };
}

/**
 * The whole flow in one form that is never sent. Without `live` style sheets show what the answers
 * lead to; with it one question shows at a time.
 */
export function Assessment({ questions, nations, outcomes, labels, live }: Props) {
  const isHidden = (element: string) => (live ? !live.shown.includes(element) : undefined);
  return (
    <form
      class="assessment path"
      method="dialog"
      autocomplete="off"
      data-assessment
      data-still={live ? undefined : ''}
      {...live?.events}
    >
      <p class="assessment-fallback note">{labels.fallback}</p>
      {live && <StepBar live={live} labels={labels} />}
      {questions.map(({ element, id, inside }) => (
        <fieldset
          key={element}
          id={element}
          data-question={id}
          aria-describedby={`${element}-why`}
          hidden={isHidden(element)}
          {...content(inside)}
        />
      ))}
      {live && <StepOn live={live} labels={labels} />}
      <fieldset
        class="nations"
        data-nation
        hidden={live && !live.hasNations}
        {...content(nations)}
      />
      {outcomes.map(({ element, id, inside }) => (
        <section
          key={element}
          id={element}
          class="outcome"
          data-outcome={id}
          hidden={isHidden(element)}
          {...content(inside)}
        />
      ))}
      {live && <AnswersSoFar live={live} labels={labels} />}
      <p class="assessment-other">{labels.other}</p>
      <p class="assessment-reset">
        <button type="reset" class="button-quiet">
          {labels.startAgain}
        </button>
      </p>
    </form>
  );
}
