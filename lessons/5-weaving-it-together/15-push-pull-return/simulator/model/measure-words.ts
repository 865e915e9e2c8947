import type { Line } from './person.ts';
import type { WeekState } from './week-state.ts';

export type Measure = 'dist' | 'alarm' | 'flood' | 'trust';

interface Band {
	/** The highest value that is still in this band. */
	upTo: number;
	word: string;
	/** The same as something one could see. */
	scene: Line;
}

/** The bands of each measure. Their edges are those at which the rules change. */
const bands: Record<Measure, readonly Band[]> = {
	dist: [
		{
			upTo: 1,
			word: 'pressed together',
			scene: () => 'The two mugs stand so close that neither can be lifted without the other.'
		},
		{ upTo: 3, word: 'near', scene: () => 'The two mugs stand side by side, handles turned in.' },
		{ upTo: 5, word: 'within reach', scene: () => 'Two mugs on one table, an arm’s length apart.' },
		{ upTo: 8, word: 'far', scene: () => 'The mugs stand at the two ends of the table, one handle turned away.' },
		{ upTo: 10, word: 'apart', scene: () => 'One mug is on the table. The other is in another room.' }
	],
	alarm: [
		{ upTo: 2, word: 'asleep', scene: ({ robin }) => `The old question is asleep in ${robin.name}.` },
		{
			upTo: 4,
			word: 'listening',
			scene: ({ robin }) => `${robin.name} listens for steps on the stairs, and can do other things meanwhile.`
		},
		{
			upTo: 6,
			word: 'uneasy',
			scene: ({ robin }) => `${robin.name} reads messages twice and looks up whenever a door goes.`
		},
		{
			upTo: 8,
			word: 'ringing',
			scene: ({ robin }) => `${robin.name} can think of little else. Every pause sounds like an answer.`
		},
		{
			upTo: 10,
			word: 'deafening',
			scene: ({ robin, ash }) =>
				`It rings so loudly in ${robin.name} that little of what ${ash.name} says gets through.`
		}
	],
	flood: [
		{ upTo: 2, word: 'plenty of room', scene: ({ ash }) => `There is room in ${ash.name} for a guest and a story.` },
		{ upTo: 4, word: 'some room', scene: ({ ash }) => `There is some room in ${ash.name}, and a little to spare.` },
		{
			upTo: 6,
			word: 'filling',
			scene: ({ ash }) => `${ash.name} is filling up, and has begun to look at the clock.`
		},
		{
			upTo: 8,
			word: 'full',
			scene: ({ ash }) => `${ash.name} is full. Even a kind word is one more thing to carry.`
		},
		{
			upTo: 10,
			word: 'over the brim',
			scene: ({ ash }) => `${ash.name} is over the brim and hardly knows where ${ash.their} own edges are.`
		}
	],
	trust: [
		{ upTo: 2, word: 'thin', scene: () => 'Each sentence is looked at from behind.' },
		{ upTo: 4, word: 'careful', scene: () => 'Each of them waits a moment before believing.' },
		{ upTo: 6, word: 'fair', scene: () => 'On most days a plain word is taken as meant.' },
		{ upTo: 8, word: 'firm', scene: () => 'A bad evening is taken for a bad evening.' },
		{ upTo: 10, word: 'deep', scene: () => 'Much can be left unsaid here without harm, and much can be said.' }
	]
};

export const measureNames: Record<Measure, Line> = {
	dist: () => 'Distance',
	alarm: ({ robin }) => `${robin.name}’s alarm`,
	flood: ({ ash }) => `How full ${ash.name} is`,
	trust: () => 'Trust'
};

/** A value from 0 to 10 in words, so that its number is never the only way to know it. */
export function measureWords<M extends Measure>(measure: M, state: Pick<WeekState, M>): Omit<Band, 'upTo'> {
	// The last band reaches up to 10, and no measure goes beyond.
	return bands[measure].find((band) => state[measure] <= band.upTo) as Band;
}

/** What a lower and what a higher value is, beside the one before. */
const changes: Record<Measure, readonly [less: string, more: string]> = {
	dist: ['nearer than before', 'further apart than before'],
	alarm: ['quieter than before', 'louder than before'],
	flood: ['more room than before', 'less room than before'],
	trust: ['less than before', 'more than before']
};

/** How a measure has changed, in words. */
export function changeWords(
	measure: Measure,
	before: Pick<WeekState, Measure>,
	after: Pick<WeekState, Measure>
): string {
	const [less, more] = changes[measure];
	const change = after[measure] - before[measure];
	if (change === 0) return 'as before';
	return change < 0 ? less : more;
}
