/** Where a scene stands: whole numbers from 0 to 10, and flags. */
export interface SceneContext {
	values: Record<string, number>;
	flags: Record<string, boolean>;
}

export const HIGHEST = 10;

/** The value clamped to 0–10. */
export function clamp(value: number): number {
	return Math.min(HIGHEST, Math.max(0, value));
}

/** Bounds by variable: `{ openness: 5 }`. With several, all must hold. */
export type Levels = Record<string, number>;

/** A test on values and flags. It is plain data, so that a scene can be searched, shipped and drawn. */
export type Condition =
	| { type: 'atLeast'; params: Levels }
	| { type: 'atMost'; params: Levels }
	| { type: 'flag'; params: string }
	| { type: 'not'; params: Condition }
	| { type: 'all'; params: readonly Condition[] }
	| { type: 'any'; params: readonly Condition[] }
	/** At least so many of these flags are set. */
	| { type: 'countOf'; params: { flags: readonly string[]; atLeast: number } };

/** Whether a condition holds. A variable or flag that was never set counts as 0 or false. */
export function holds(condition: Condition, { values, flags }: SceneContext): boolean {
	switch (condition.type) {
		case 'atLeast':
			return Object.entries(condition.params).every(([name, level]) => (values[name] ?? 0) >= level);
		case 'atMost':
			return Object.entries(condition.params).every(([name, level]) => (values[name] ?? 0) <= level);
		case 'flag':
			return flags[condition.params] === true;
		case 'not':
			return !holds(condition.params, { values, flags });
		case 'all':
			return condition.params.every((each) => holds(each, { values, flags }));
		case 'any':
			return condition.params.some((each) => holds(each, { values, flags }));
		case 'countOf':
			return condition.params.flags.filter((name) => flags[name] === true).length >= condition.params.atLeast;
	}
}
