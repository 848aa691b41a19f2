import type { QuestionView } from '../i18n/assessment-view.ts';

interface Props {
  question: QuestionView;
  labels: { why: string; goesTo: string };
}

/** A question with its options. The links show only where a browser cannot show one question at a time. */
export function Question({ question, labels }: Props) {
  return (
    <fieldset
      id={question.element}
      data-question={question.id}
      aria-describedby={`${question.element}-why`}
    >
      <legend>{question.title}</legend>
      <p id={`${question.element}-why`} class="why">
        {labels.why} {question.why}
      </p>
      {question.options.map((option) => (
        <div key={option.id} class="option">
          {option.heading && <p class="option-heading">{option.heading}</p>}
          <label>
            <input type="radio" id={option.element} name={question.element} value={option.id} />
            <span>{option.label}</span>
          </label>
          <a class="option-link" href={`#${option.target}`}>
            {labels.goesTo} {option.targetTitle}
          </a>
        </div>
      ))}
    </fieldset>
  );
}
