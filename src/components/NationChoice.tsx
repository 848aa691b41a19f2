import type { NationView } from '../i18n/assessment-view.ts';

/** Where the visitor is. It changes the services inside an outcome, by style rules alone. */
export function NationChoice({ nations, label }: { nations: NationView[]; label: string }) {
  return (
    <>
      <legend>{label}</legend>
      <div class="nation-row">
        {nations.map((nation, index) => (
          <label key={nation.id}>
            <input
              type="radio"
              id={nation.element}
              name="n"
              value={nation.id}
              defaultChecked={index === 0}
            />
            <span>{nation.label}</span>
          </label>
        ))}
      </div>
    </>
  );
}
