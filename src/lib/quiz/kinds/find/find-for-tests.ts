import fc from 'fast-check';
import { someOf, toggled } from '../arbitrary-for-tests.ts';
import type { KindForTests } from '../kind-for-tests.ts';
import { about, idsOf, part } from '../pieces-for-tests.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

export const findForTests: KindForTests<'find'> = {
	sample: {
		kind: 'find',
		...about('found'),
		lines: names.map((name, at) => ({
			...part(name),
			who: at % 2 === 0 ? 'Noor' : undefined,
			mark: name === 'c' ? (true as const) : undefined
		}))
	},
	right: ({ lines }) => ({ chosen: idsOf(lines.filter((line) => line.mark)) }),
	wrong: ({ lines }) => ({ chosen: toggled(idsOf(lines.filter((line) => line.mark)), idsOf(lines)) }),
	any: ({ lines }) => fc.record({ chosen: someOf(lines) }),
	draftOf: ({ chosen }) => ({ many: [...chosen] })
};
