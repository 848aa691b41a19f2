import type { QuestionView } from '../i18n/assessment-view.ts';
import type { QuestionLabels } from '../i18n/labels.ts';
import { PictureMark } from './PictureMark.tsx';

interface Props {
  question: QuestionView;
  labels: QuestionLabels;
}

/** A question with its options, in Easy Read each with a picture. The links show only where a browser cannot show one question at a time. */
export function Question({ question, labels }: Props) {
  return (
    <>
      <legend>
        {question.picture && <PictureMark name={question.picture} />}
        <h2>{question.title}</h2>
      </legend>
      <p id={`${question.element}-why`} class="why">
        {labels.why} {question.why}
        {question.isSeveral && <strong class="several"> {labels.several}</strong>}
      </p>
      {question.options.map((option) => (
        <div key={option.id} class="option">
          {option.heading && <p class="option-heading">{option.heading}</p>}
          <label>
            <input
              type={question.isSeveral ? 'checkbox' : 'radio'}
              id={option.element}
              name={question.isSeveral ? undefined : question.element}
              value={option.id}
            />
            {option.picture && <PictureMark name={option.picture} />}
            <span>{option.label}</span>
          </label>
          <a class="option-link" href={`#${option.target}`}>
            {labels.goesTo}
          </a>
        </div>
      ))}
    </>
  );
}
