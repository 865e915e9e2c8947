import fc from 'fast-check';
import { anyOf } from '../arbitrary-for-tests.ts';
import type { KindForTests } from '../kind-for-tests.ts';
import { about, part } from '../pieces-for-tests.ts';

export const sortingForTests: KindForTests<'sorting'> = {
	sample: {
		kind: 'sorting',
		...about('sort'),
		groups: [
			{ id: 'limit', label: 'A limit' },
			{ id: 'rejection', label: 'A rejection' },
			{ id: 'neither', label: 'Neither' }
		],
		cards: [
			{ ...part('sunday'), group: 'limit' },
			{ ...part('never'), group: 'rejection' },
			{ ...part('later'), group: 'limit' }
		]
	},
	right: ({ cards }) => ({ groups: Object.fromEntries(cards.map(({ id, group }) => [id, group])) }),
	/** One card is in a wrong group. */
	wrong({ cards, groups }) {
		const given = Object.fromEntries(cards.map(({ id, group }) => [id, group]));
		const [card] = cards;
		const other = groups.find((group) => group.id !== card?.group);
		if (card && other) given[card.id] = other.id;
		return { groups: given };
	},
	any: ({ cards, groups }) =>
		fc.record({ groups: fc.record(Object.fromEntries(cards.map(({ id }) => [id, anyOf(groups)]))) }),
	draftOf: ({ groups }) => ({ groups: { ...groups } })
};
