import type { OutcomeView, QuestionView } from '../i18n/assessment-view.ts';
import type { AssessmentLabels } from '../i18n/labels.ts';
import { Outcome } from './Outcome.tsx';
import { Question } from './Question.tsx';

interface Props {
  questions: QuestionView[];
  outcomes: OutcomeView[];
  labels: AssessmentLabels;
}

/** The whole flow in one form that is never sent. Style sheets show what the answers lead to. */
export function Assessment({ questions, outcomes, labels }: Props) {
  return (
    <form class="assessment" method="dialog" autocomplete="off" data-assessment>
      <p class="assessment-fallback note">{labels.fallback}</p>
      {questions.map((question) => (
        <Question
          key={question.id}
          question={question}
          labels={{ why: labels.whyAsked, goesTo: labels.goesTo }}
        />
      ))}
      {outcomes.map((outcome) => (
        <Outcome key={outcome.id} outcome={outcome} labels={labels} />
      ))}
      <p class="assessment-other">{labels.other}</p>
      <p class="assessment-reset">
        <button type="reset" class="button-quiet">
          {labels.startAgain}
        </button>
      </p>
    </form>
  );
}
