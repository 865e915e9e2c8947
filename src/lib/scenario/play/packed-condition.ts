import type { Condition, Levels } from '../condition.ts';

/** A variable or flag by one name, for both may be called the same. */
export const flagName = (flag: string) => `flag ${flag}`;

/** A test on a list of levels, in which a flag that is set is 1. */
export type Test = (levels: readonly number[]) => boolean;

/** A condition as a test: it says what `holds` says, and is made once to be asked a million times. */
export function packedTest(condition: Condition, slotOf: (name: string) => number): Test {
	switch (condition.type) {
		case 'atLeast': {
			const bounds = boundsOf(condition.params, slotOf);
			return (levels) => bounds.every(([slot, bound]) => (levels[slot] ?? 0) >= bound);
		}
		case 'atMost': {
			const bounds = boundsOf(condition.params, slotOf);
			return (levels) => bounds.every(([slot, bound]) => (levels[slot] ?? 0) <= bound);
		}
		case 'flag': {
			const slot = slotOf(flagName(condition.params));
			return (levels) => levels[slot] === 1;
		}
		case 'not': {
			const test = packedTest(condition.params, slotOf);
			return (levels) => !test(levels);
		}
		case 'all': {
			const tests = condition.params.map((each) => packedTest(each, slotOf));
			return (levels) => tests.every((test) => test(levels));
		}
		case 'any': {
			const tests = condition.params.map((each) => packedTest(each, slotOf));
			return (levels) => tests.some((test) => test(levels));
		}
		case 'countOf': {
			const { flags, atLeast } = condition.params;
			const slots = flags.map((flag) => slotOf(flagName(flag)));
			return (levels) => slots.filter((slot) => levels[slot] === 1).length >= atLeast;
		}
	}
}

function boundsOf(params: Levels, slotOf: (name: string) => number): [slot: number, bound: number][] {
	return Object.entries(params).map(([name, bound]) => [slotOf(name), bound]);
}

/** The variables and flags that a condition asks for. */
export function namesAsked(condition: Condition): string[] {
	switch (condition.type) {
		case 'atLeast':
		case 'atMost':
			return Object.keys(condition.params);
		case 'flag':
			return [flagName(condition.params)];
		case 'countOf':
			return condition.params.flags.map(flagName);
		case 'not':
			return namesAsked(condition.params);
		case 'all':
		case 'any':
			return condition.params.flatMap(namesAsked);
	}
}
