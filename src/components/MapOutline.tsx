import type { BranchView } from '../i18n/map-view.ts';

/** A question or an end with what each answer leads to, as nested lists. */
export function MapOutline({ branch, seeThere }: { branch: BranchView; seeThere: string }) {
  const isFirstHere = branch.branches.length > 0;
  return (
    <>
      <p id={isFirstHere ? branch.element : undefined}>
        {isFirstHere ? (
          <strong>{branch.number}</strong>
        ) : (
          <a href={`#${branch.element}`}>{branch.number}</a>
        )}{' '}
        {branch.title}
        {branch.isRepeated && ` (${seeThere})`}
        {branch.why && (
          <span class="small">
            {' '}
            {branch.why} {branch.note}
          </span>
        )}
      </p>
      {isFirstHere && (
        <ol>
          {branch.branches.map((child) => (
            <li key={child.option}>
              <p class="map-option">{child.option}</p>
              <MapOutline branch={child} seeThere={seeThere} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
