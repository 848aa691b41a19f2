import type { AssessmentLabels } from '../i18n/labels.ts';

/**
 * What script knows of the flow: what shows, whether any of it differs by nation, how far it is, and
 * what the visitor can do.
 */
export interface LiveFlow {
  shown: readonly string[];
  hasNations: boolean;
  progress: string;
  canGoBack: boolean;
  canContinue: boolean;
  answers: { element: string; question: string; answer: string }[];
  goBack: () => void;
  change: (element: string) => void;
  events: {
    onClick: (event: MouseEvent) => void;
    onChange: (event: Event) => void;
    onSubmit: (event: Event) => void;
    onReset: () => void;
  };
}

interface Props {
  live: LiveFlow;
  labels: AssessmentLabels;
}

/** The way back and, in words, how far it is. Text that changes is keyed: a translated page replaces text nodes. */
export function StepBar({ live, labels }: Props) {
  return (
    <div class="step-bar">
      {live.canGoBack && (
        <button type="button" class="button-quiet" onClick={live.goBack}>
          {labels.back}
        </button>
      )}
      <p role="status">
        <span key={live.progress}>{live.progress}</span>
      </p>
    </div>
  );
}

/** The way on for those who choose without a tap, and from a question that takes several answers. */
export function StepOn({ live, labels }: Props) {
  if (!live.canContinue) return null;
  return (
    <p class="step-on">
      <button type="submit" class="button">
        {labels.continue}
      </button>
    </p>
  );
}

/** What was answered so far, each with a way to change it. */
export function AnswersSoFar({ live, labels }: Props) {
  if (live.answers.length === 0) return null;
  return (
    <section class="answers-so-far">
      <h2>{labels.answers}</h2>
      <ol role="list">
        {live.answers.map(({ element, question, answer }) => (
          <li key={element}>
            <span>
              {question} <strong key={answer}>{answer}</strong>
            </span>
            <button type="button" class="button-quiet" onClick={() => live.change(element)}>
              {labels.change} <span class="visually-hidden">{question}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
