import type { Condition } from '../condition.ts';

/** A condition for authors to read: “openness ≥ 5 or paused”. */
export function conditionWords(condition: Condition): string {
	switch (condition.type) {
		case 'atLeast':
			return levels(condition.params, '≥');
		case 'atMost':
			return levels(condition.params, '≤');
		case 'flag':
			return condition.params;
		case 'not':
			return `not ${inner(condition.params)}`;
		case 'all':
			return condition.params.map(inner).join(' and ');
		case 'any':
			return condition.params.map(inner).join(' or ');
		case 'countOf':
			return `at least ${condition.params.atLeast} of ${condition.params.flags.join(', ')}`;
	}
}

function levels(bounds: Record<string, number>, sign: string): string {
	return Object.entries(bounds)
		.map(([name, level]) => `${name} ${sign} ${level}`)
		.join(' and ');
}

/** In brackets where several parts would run together. */
function inner(condition: Condition): string {
	const parts =
		condition.type === 'all' || condition.type === 'any'
			? condition.params.length
			: condition.type === 'atLeast' || condition.type === 'atMost'
				? Object.keys(condition.params).length
				: 1;
	return parts > 1 ? `(${conditionWords(condition)})` : conditionWords(condition);
}
