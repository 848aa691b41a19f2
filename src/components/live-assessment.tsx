import { hydrate, render } from 'preact';
import { advance, mostFrom, type Trail } from '../domain/assessment-steps.ts';
import type { AssessmentLabels } from '../i18n/labels.ts';
import { Assessment } from './Assessment.tsx';
import { quietTools, showTools, useTool } from './outcome-tools.ts';
import { readFlow } from './read-flow.ts';
import { isSecondTap } from './second-tap.ts';

/** Fills the `{{name}}` of a template. */
function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/{{(\w+)}}/g, (_match, name: string) => `${values[name]}`);
}

/** Turns the flow into one question at a time. Answers stay in the form; nothing is kept elsewhere. */
function run(
  root: HTMLElement,
  form: HTMLFormElement,
  tools: HTMLTemplateElement,
  labels: AssessmentLabels,
): void {
  const flow = readFlow(form);
  const { steps } = flow;
  const untouched = { inside: null };
  const parts = {
    questions: flow.questions.map((question) => ({ ...question, ...untouched })),
    outcomes: flow.outcomes.map((outcome) => ({ ...outcome, ...untouched })),
    nations: null,
    labels,
  };
  const [start = ''] = Object.keys(steps);
  let trail: Trail = [start];
  let pointer = '';
  let lastTap: MouseEvent | undefined;
  let opened: MouseEvent | undefined;

  const here = () => trail.at(-1) ?? start;
  const isQuestion = (element: string) => element in steps;
  const chosenHere = () => (isQuestion(here()) ? flow.chosenAt(here()) : []);

  /** The outcome that opens below a question with several answers while they are being chosen. */
  const preview = () => {
    const next = advance(steps, trail, chosenHere()).at(-1) ?? start;
    const isOpen = isQuestion(here()) && flow.takesSeveral(here()) && !isQuestion(next);
    return isOpen ? [next] : [];
  };

  const progress = () => {
    const [below] = preview();
    if (below) return fill(labels.below, { title: `${flow.headingOf(below).textContent}` });
    if (isQuestion(here())) {
      const before = trail.length - 1;
      return fill(labels.progress, {
        number: trail.length,
        most: before + mostFrom(steps, here()),
      });
    }
    const nation = `${flow.nation().labels?.[0]?.textContent}`;
    return flow.hasNations(here()) ? fill(labels.foundIn, { nation }) : labels.found;
  };

  const draw = () => {
    const shown = [here(), ...preview()];
    for (const piece of form.querySelectorAll<HTMLElement>('[data-in]')) {
      piece.hidden = !piece.classList.contains(flow.nation().id);
    }
    render(
      <Assessment
        {...parts}
        live={{
          shown,
          hasNations: shown.some((element) => !isQuestion(element) && flow.hasNations(element)),
          progress: progress(),
          canGoBack: trail.length > 1,
          canContinue: chosenHere().length > 0,
          answers: trail.slice(0, -1).map((element) => ({
            element,
            question: `${flow.headingOf(element).textContent}`,
            answer: flow.answersAt(element),
          })),
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
    opened = lastTap;
    quietTools(form);
    draw();
    root.scrollIntoView();
    flow.headingOf(here()).focus({ preventScroll: true });
  };

  const goOn = () => {
    const further = advance(steps, trail, chosenHere());
    if (further !== trail) go(further);
  };

  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    useTool(event.target, labels);
    if (pointer && event.target.matches(`#${here()} input[type="radio"]`)) goOn();
  };

  const onSubmit = (event: Event) => {
    event.preventDefault();
    goOn();
  };

  /* The event comes before the inputs are cleared, so they are read again a moment later. */
  const onReset = () => {
    const hasAnswers = trail.length > 1 || chosenHere().length > 0;
    trail = [start];
    draw();
    setTimeout(() => (hasAnswers ? go(trail) : draw()));
  };

  const stopSecondTap = (event: MouseEvent) => {
    if (isSecondTap(event, opened, pointer === 'touch')) {
      event.preventDefault();
      event.stopPropagation();
      flow.headingOf(here()).focus({ preventScroll: true });
      opened = event;
    }
    lastTap = event;
  };

  addEventListener('pointerdown', ({ pointerType }) => {
    pointer = pointerType || 'mouse';
  });
  addEventListener('keydown', () => {
    pointer = '';
  });
  root.addEventListener('click', stopSecondTap, { capture: true });
  hydrate(<Assessment {...parts} />, root);
  showTools(form, tools);
  draw();
}

const root = document.querySelector<HTMLElement>('[data-flow]');
const form = root?.querySelector('form');
const tools = document.querySelector<HTMLTemplateElement>('[data-tools]');

/* An answer given before this script came stays as it is: the style sheet carries on. */
if (root && form && tools && !form.querySelector('[data-question] :checked')) {
  run(root, form, tools, JSON.parse(`${root.dataset['labels']}`));
}
