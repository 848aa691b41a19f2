import { hydrate, render } from 'preact';
import { advance, mostFrom, type Trail } from '../domain/assessment-steps.ts';
import { Assessment } from './Assessment.tsx';
import { copyNumber, showTools } from './outcome-tools.ts';
import { readFlow } from './read-flow.ts';

const root = document.querySelector<HTMLElement>('[data-flow]');
const form = root?.querySelector('form');

/** Turns the flow into one question at a time. Answers stay in the form; nothing is kept elsewhere. */
function run(root: HTMLElement, form: HTMLFormElement): void {
  const { questions, outcomes, steps } = readFlow(form);
  const labels = JSON.parse(root.dataset['labels'] ?? '{}');
  const start = questions[0]?.element ?? '';
  const still = <T extends object>(pieces: T[]) =>
    pieces.map((piece) => ({ ...piece, inside: null }));
  const pieces = {
    questions: still(questions),
    outcomes: still(outcomes),
    nations: null,
    labels,
  };
  let trail: Trail = [start];
  let isByPointer = false;

  const here = () => trail.at(-1) ?? start;
  const inputsOf = (element: string) => [
    ...form.querySelectorAll<HTMLInputElement>(`#${element} input`),
  ];
  const chosenAt = (element: string) => inputsOf(element).filter((input) => input.checked);
  const idsAt = (element: string) => chosenAt(element).map((input) => input.id);
  const takesSeveral = (element: string) => inputsOf(element)[0]?.type === 'checkbox';
  const textOf = (element: string, selector: string) =>
    form.querySelector(`#${element} ${selector}`)?.textContent ?? '';
  const fill = (template: string, values: Record<string, string | number>) =>
    template.replace(/{{(\w+)}}/g, (_match, name: string) => `${values[name]}`);

  /** The outcome that opens below a question with several answers while they are being chosen. */
  const preview = () => {
    const next = advance(steps, trail, idsAt(here())).at(-1) ?? '';
    return takesSeveral(here()) && !(next in steps) && next !== here() ? [next] : [];
  };

  const progress = () => {
    const [below] = preview();
    if (below) return fill(labels.below, { title: textOf(below, 'h2') });
    if (!(here() in steps)) return labels.found;
    const number = trail.length;
    return fill(labels.progress, { number, most: number - 1 + mostFrom(steps, here()) });
  };

  const draw = () => {
    const answers = trail.slice(0, -1).map((element) => ({
      element,
      question: textOf(element, 'h2'),
      answer: chosenAt(element)
        .map((input) => input.labels?.[0]?.textContent ?? '')
        .join(', '),
    }));
    const shown = [here(), ...preview()];
    render(
      <Assessment
        {...pieces}
        live={{
          shown,
          hasNations: shown.some((element) => form.querySelector(`#${element} [data-in]`)),
          progress: progress(),
          canGoBack: trail.length > 1,
          canContinue: chosenAt(here()).length > 0,
          answers,
          goBack: () => go(trail.slice(0, -1)),
          change: (element) => go(trail.slice(0, trail.indexOf(element) + 1)),
          events: { onClick, onChange: draw, onSubmit, onReset },
        }}
      />,
      root,
    );
  };

  const go = (to: Trail) => {
    trail = to;
    draw();
    root.scrollIntoView();
    form.querySelector<HTMLElement>(`#${here()} h2`)?.focus({ preventScroll: true });
  };

  const goOn = () => {
    const further = advance(steps, trail, idsAt(here()));
    if (further !== trail) go(further);
  };

  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof HTMLElement)) return;
    if (target.matches('[data-copy]')) void copyNumber(target, labels.copied);
    if (target.matches('[data-print]')) print();
    const isAnswer = target.matches(`#${here()} input[type="radio"]`);
    if (isAnswer && isByPointer) goOn();
  };

  const onSubmit = (event: Event) => {
    event.preventDefault();
    goOn();
  };

  /* The event comes before the inputs are cleared, so they are read again a moment later. */
  const onReset = () => {
    const hasAnswers = trail.length > 1;
    trail = [start];
    setTimeout(() => (hasAnswers ? go(trail) : draw()));
  };

  addEventListener('pointerdown', () => {
    isByPointer = true;
  });
  addEventListener('keydown', () => {
    isByPointer = false;
  });
  hydrate(<Assessment {...pieces} />, root);
  showTools(form);
  draw();
}

/* An answer given before this script came stays as it is: the style sheet carries on. */
if (root && form && !form.querySelector('[data-question] :checked')) run(root, form);
