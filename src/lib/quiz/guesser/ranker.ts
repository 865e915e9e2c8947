/** Candidates by their surface, and how right each is: exactly one of a group, or any number. */
export interface Group {
	rows: readonly (readonly number[])[];
	right: readonly boolean[];
}

/** What a ranker has learned: how much each trait of the surface speaks for being right, in standard deviations. */
export interface Ranker {
	weights: readonly number[];
	/** How much speaks for it at the outset, where any number may be right. */
	bias: number;
	means: readonly number[];
	scales: readonly number[];
}

const STEPS = 400;
/** Of the mean slope over all examples. */
const STEP = 0.5;
/** How strongly weights are drawn to zero: few questions must not make much of a chance. */
const RIDGE = 3;

/**
 * Learns from groups by gradient steps, always the same ones. Where `one` of each group is right it is a conditional
 * logit (McFadden 1974), otherwise a logistic regression; both with a quadratic penalty.
 */
export function learn(groups: readonly Group[], one: boolean): Ranker {
	const seen = groups.flatMap(({ rows }) => (one ? amongOwn(rows) : rows));
	const columns = (seen[0] ?? []).map((_, at) => seen.map(valueAt(at)));
	const means = columns.map((values) => (one ? 0 : mean(values)));
	const scales = columns.map(deviation);
	// Nothing of a row changes from step to step, and this is most of the work.
	const examples = groups.map(({ rows, right }) => ({ rows: scaled(rows, { means, scales }, one), right }));
	const count = groups.reduce((sum, { right }) => sum + (one ? 1 : right.length), 0) || 1;
	const weights = columns.map(() => 0);
	let bias = 0;
	for (let step = 0; step < STEPS; step++) {
		const slopes = weights.map((weight) => -RIDGE * weight);
		let lift = 0;
		for (const { rows, right } of examples) {
			const scores = rows.map((row) => weighed(row, weights, bias));
			const expected = one ? shares(scores) : scores.map((each) => 1 / (1 + Math.exp(-each)));
			for (const [at, row] of rows.entries()) {
				const off = Number(right[at]) - (expected[at] ?? 0);
				lift += off;
				for (let column = 0; column < row.length; column++)
					slopes[column] = (slopes[column] ?? 0) + off * (row[column] ?? 0);
			}
		}
		for (let column = 0; column < weights.length; column++)
			weights[column] = (weights[column] ?? 0) + (STEP * (slopes[column] ?? 0)) / count;
		if (!one) bias += (STEP * lift) / count;
	}
	return { weights, bias, means, scales };
}

/** What speaks for each candidate of a group. */
export function score(rows: Group['rows'], ranker: Ranker, one: boolean): number[] {
	return scaled(rows, ranker, one).map((row) => weighed(row, ranker.weights, ranker.bias));
}

function weighed(row: readonly number[], weights: readonly number[], bias: number): number {
	let sum = bias;
	for (let column = 0; column < row.length; column++) sum += (row[column] ?? 0) * (weights[column] ?? 0);
	return sum;
}

function scaled(rows: Group['rows'], { means, scales }: Pick<Ranker, 'means' | 'scales'>, one: boolean): number[][] {
	return (one ? amongOwn(rows) : rows).map((row) =>
		row.map((value, at) => (value - (means[at] ?? 0)) / (scales[at] ?? 1))
	);
}

const valueAt = (at: number) => (row: readonly number[]) => row[at] ?? 0;
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

/** Each value as its distance from that of the siblings: an option is guessed among its own. */
function amongOwn(rows: Group['rows']): number[][] {
	const means = (rows[0] ?? []).map((_, at) => mean(rows.map(valueAt(at))));
	return rows.map((row) => row.map((value, at) => value - (means[at] ?? 0)));
}

function deviation(values: readonly number[]): number {
	const middle = mean(values);
	return Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1;
}

function shares(scores: readonly number[]): number[] {
	const most = Math.max(...scores);
	const powers = scores.map((each) => Math.exp(each - most));
	const all = powers.reduce((sum, each) => sum + each, 0);
	return powers.map((each) => each / all);
}
