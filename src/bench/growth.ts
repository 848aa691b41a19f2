/** How long something of a size took. */
export interface Run {
  size: number;
  seconds: number;
}

/** A straight line through runs: `seconds = start + each * size`, and how much of what differs it explains (R²). */
export interface Line {
  start: number;
  each: number;
  explained: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

/** The straight line that lies nearest to points (least squares). */
function lineThrough(points: readonly (readonly [x: number, y: number])[]): Line {
  const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const each =
    sum(points.map(([x, y]) => (x - middleX) * (y - middleY))) /
    sum(points.map(([x]) => (x - middleX) ** 2));
  const start = middleY - each * middleX;
  const left = sum(points.map(([x, y]) => (y - start - each * x) ** 2));
  return { start, each, explained: 1 - left / sum(points.map(([, y]) => (y - middleY) ** 2)) };
}

/** The straight line through runs: linear growth explains nearly all. */
export function fitLine(runs: readonly Run[]): Line {
  return lineThrough(runs.map(({ size, seconds }) => [size, seconds] as const));
}

/** The power of the size that time grows with, from the slope of their logarithms: 1 is linear, 2 is quadratic. */
export function growthExponent(runs: readonly Run[]): number {
  return lineThrough(runs.map(({ size, seconds }) => [Math.log(size), Math.log(seconds)] as const))
    .each;
}
