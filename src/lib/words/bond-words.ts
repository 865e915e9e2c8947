import type { Bond } from '../scenario/picture/two-forms.ts';

/** From how much nearness on the forms stand how: they meet in the picture from 7 on. */
const DISTANCES: readonly (readonly [number, string])[] = [
	[8, 'overlap'],
	[7, 'touch'],
	[6, 'almost touch'],
	[4, 'stand near each other'],
	[2, 'stand apart']
];

/** What the picture shows, in words. */
export function describeBond({ near, open, strain }: Bond): string {
	const distance = DISTANCES.find(([least]) => near >= least)?.[1] ?? 'stand far apart';
	const light = open >= 6 ? 'open' : open >= 4 ? 'half open' : 'closed';
	const edge = strain >= 7 ? 'a rough edge' : strain >= 4 ? 'an uneven edge' : 'a calm edge';
	return `Two forms ${distance}. They are ${light}, with ${edge}.`;
}
