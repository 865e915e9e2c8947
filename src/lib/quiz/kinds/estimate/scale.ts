/** Steps such as 0.1 do not add up exactly; a number may be off by this much without being further off. */
const ROUNDING = 1e-9;

/** Whether an estimate is no further from the answer than counts as close. */
export function isNear(value: number, { answer, near }: { answer: number; near: number }): boolean {
	return Math.abs(value - answer) <= near + ROUNDING;
}

/** Where the slider can stand that is nearest to a number. */
export function nearestStep(value: number, { min, step }: { min: number; step: number }): number {
	return min + Math.round((value - min) / step) * step;
}
