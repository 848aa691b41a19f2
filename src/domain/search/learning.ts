/** Something to learn from: features with their values, and which outputs are right for them and which are wrong. */
export interface Lesson {
  features: readonly (readonly [feature: number, value: number])[];
  right: readonly number[];
  wrong: readonly number[];
  /** How much the lesson counts, and for how many of the outputs, from the first. */
  weight: number;
  judged: number;
}

/** What was learned: a weight for each feature and output (feature by feature), and where each output starts. */
export interface Learned {
  weights: Float64Array;
  biases: Float64Array;
}

const rounds = 80;
const costOfWrong = 6;
const firstBias = -1;
const biasPace = 0.2;
const powerRounds = 20;

/**
 * Learns linear scores that are above zero for what is right: squared hinge loss with an absolute penalty
 * on weights, so that most are nothing, by accelerated proximal gradient descent (FISTA, Beck and Teboulle
 * 2009). Only sums, products and square roots in a fixed order: the same lessons give the same weights
 * everywhere.
 */
export function learn(
  lessons: readonly Lesson[],
  featureCount: number,
  outputCount: number,
  penalty: number,
): Learned {
  const size = featureCount * outputCount;
  const pace = 1 / (4 * largestStretch(lessons, featureCount));
  const costs = lessons.map((lesson) => costsOf(lesson, outputCount));
  let weights = new Float64Array(size);
  let biases = new Float64Array(outputCount).fill(firstBias);
  const ahead = new Float64Array(weights);
  const biasesAhead = new Float64Array(biases);
  const slopes = new Float64Array(size);
  const biasSlopes = new Float64Array(outputCount);
  const errors = new Float64Array(outputCount);
  let momentum = 1;
  for (let round = 0; round < rounds; round += 1) {
    slopes.fill(0);
    biasSlopes.fill(0);
    lessons.forEach(({ features, judged }, at) => {
      const cost = costs[at] as Float64Array;
      errors.set(biasesAhead);
      for (const [feature, value] of features)
        addRow(errors, 0, ahead, feature * outputCount, value);
      for (let output = 0; output < judged; output += 1) {
        const signed = cost[output] as number;
        const side = signed > 0 ? 1 : -1;
        const short = Math.max(0, 1 - side * (errors[output] as number));
        errors[output] = -2 * signed * short;
      }
      errors.fill(0, judged);
      addRow(biasSlopes, 0, errors, 0, 1);
      for (const [feature, value] of features)
        addRow(slopes, feature * outputCount, errors, 0, value);
    });
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / nextMomentum;
    momentum = nextMomentum;
    weights = step(weights, ahead, slopes, pace, pace * penalty, carry);
    biases = step(biases, biasesAhead, biasSlopes, pace * biasPace, 0, carry);
  }
  return { weights, biases };

  /** Adds a row of outputs, times a value, to another. */
  function addRow(to: Float64Array, start: number, from: Float64Array, at: number, value: number) {
    for (let output = 0; output < outputCount; output += 1)
      to[start + output] = (to[start + output] as number) + value * (from[at + output] as number);
  }
}

/** One step down a slope, shrunk towards nothing; moves `ahead` past it by what is carried on. */
function step(
  before: Float64Array,
  ahead: Float64Array,
  slopes: Float64Array,
  pace: number,
  shrink: number,
  carry: number,
): Float64Array<ArrayBuffer> {
  return new Float64Array(
    before.map((value, at) => {
      const moved = (ahead[at] as number) - pace * (slopes[at] as number);
      const next = Math.sign(moved) * Math.max(Math.abs(moved) - shrink, 0);
      ahead[at] = next + carry * (next - value);
      return next;
    }),
  );
}

/** What each output of a lesson costs: above zero where it is right, below where it is not. */
function costsOf({ right, wrong, weight }: Lesson, outputCount: number): Float64Array {
  const costs = new Float64Array(outputCount).fill(-weight);
  for (const output of wrong) costs[output] = -costOfWrong;
  for (const output of right) costs[output] = weight;
  return costs;
}

/** The largest eigenvalue of the lessons' features, by power iteration: it says how long a step may be. */
function largestStretch(lessons: readonly Lesson[], featureCount: number): number {
  let direction = new Float64Array(featureCount).fill(1);
  let length = 1;
  for (let round = 0; round < powerRounds; round += 1) {
    const next = new Float64Array(featureCount);
    for (const { features } of lessons) {
      let sum = 0;
      for (const [feature, value] of features) sum += value * (direction[feature] as number);
      for (const [feature, value] of features)
        next[feature] = (next[feature] as number) + value * sum;
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    direction = next.map((value) => value / length);
  }
  return length;
}
