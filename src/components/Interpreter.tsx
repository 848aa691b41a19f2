import type { InterpreterLabels } from '../i18n/labels.ts';

interface Props {
  labels: InterpreterLabels;
  /** What is known of interpreters at this service, where one is spoken of. */
  known?: string;
}

/** What to say in English to ask for an interpreter, and how it sounds. */
export function Interpreter({ labels, known }: Props) {
  return (
    <p class="say">
      <span class="say-label">
        <strong>{labels.title}.</strong> {known} {labels.text}
      </span>{' '}
      <q lang="en-GB" dir="ltr">
        {labels.sentence}
      </q>
      <br />
      <small>({labels.sounds})</small>
    </p>
  );
}
