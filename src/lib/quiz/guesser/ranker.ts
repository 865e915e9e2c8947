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
	let ranker: Ranker = { weights: columns.map(() => 0), bias: 0, means, scales };
	const examples = groups.reduce((sum, { right }) => sum + (one ? 1 : right.length), 0) || 1;
	for (let step = 0; step < STEPS; step++) {
		const slopes = ranker.weights.map((weight) => -RIDGE * weight);
		let lift = 0;
		for (const group of groups) {
			const scores = score(group.rows, ranker, one);
			const expected = one ? shares(scores) : scores.map((each) => 1 / (1 + Math.exp(-each)));
			const rows = scaled(group.rows, ranker, one);
			group.right.forEach((right, row) => {
				const off = Number(right) - (expected[row] ?? 0);
				lift += off;
				rows[row]?.forEach((value, at) => (slopes[at] = (slopes[at] ?? 0) + off * value));
			});
		}
		ranker = {
			means,
			scales,
			weights: ranker.weights.map((weight, at) => weight + (STEP * (slopes[at] ?? 0)) / examples),
			bias: one ? 0 : ranker.bias + (STEP * lift) / examples
		};
	}
	return ranker;
}

/** What speaks for each candidate of a group. */
export function score(rows: Group['rows'], ranker: Ranker, one: boolean): number[] {
	return scaled(rows, ranker, one).map((row) =>
		row.reduce((sum, value, at) => sum + value * (ranker.weights[at] ?? 0), ranker.bias)
	);
}

function scaled(rows: Group['rows'], { means, scales }: Ranker, one: boolean): number[][] {
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
