import { wrapText } from '../domain/wrap-text.ts';
import type { BoxView } from '../i18n/map-view.ts';

const box = { width: 236, height: 74 };
const step = { across: 276, down: 84 };
const line = { height: 15, letters: 31, most: 2 };

/** A part of the map as a drawing: each box holds the answer that leads to it, and its number and title. */
export function MapDiagram({ boxes, label }: { boxes: BoxView[]; label: string }) {
  const columns = Math.max(...boxes.map(({ column }) => column)) + 1;
  const rows = Math.max(...boxes.map(({ row }) => row)) + 1;
  const width = (columns - 1) * step.across + box.width + 2;
  const height = (rows - 1) * step.down + box.height + 2;
  const x = (column: number) => column * step.across + 1;
  const y = (row: number) => row * step.down + 1;
  return (
    <svg
      class="diagram"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {boxes.map(({ column, row, from, number }) => {
        if (!from) return null;
        const start = x(from.column) + box.width;
        const middle = (start + x(column)) / 2;
        const [above, below] = [y(from.row) + box.height / 2, y(row) + box.height / 2];
        return (
          <path
            key={`${number} ${row}`}
            d={`M${start} ${above}C${middle} ${above} ${middle} ${below} ${x(column)} ${below}`}
          />
        );
      })}
      {boxes.map(({ column, row, number, title, option }) => {
        const answer = option === null ? [] : wrapText(option, line.letters, line.most);
        const heading = wrapText(`${number} ${title}`, line.letters, line.most);
        const first =
          y(row) + (box.height - (answer.length + heading.length) * line.height) / 2 + 11;
        return (
          <g key={`${number} ${row}`}>
            <rect
              class={number.startsWith('O') ? 'end' : undefined}
              x={x(column)}
              y={y(row)}
              width={box.width}
              height={box.height}
              rx="8"
            />
            {answer.map((text, index) => (
              <text key={text} class="answer" x={x(column) + 9} y={first + index * line.height}>
                {text}
              </text>
            ))}
            {heading.map((text, index) => (
              <text key={text} x={x(column) + 9} y={first + (answer.length + index) * line.height}>
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
