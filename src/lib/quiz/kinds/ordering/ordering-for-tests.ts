import fc from 'fast-check';
import { someOf } from '../arbitrary-for-tests.ts';
import type { KindForTests } from '../kind-for-tests.ts';
import { about, idsOf, part } from '../pieces-for-tests.ts';

export const orderingForTests: KindForTests<'ordering'> = {
	sample: {
		kind: 'ordering',
		...about('order'),
		steps: [part('wish'), part('hint'), part('complaint')],
		strays: [part('thanks'), part('bus')]
	},
	right: ({ steps }) => ({ order: idsOf(steps) }),
	wrong: ({ steps }) => ({ order: idsOf(steps).reverse() }),
	any: ({ steps, strays = [] }) => fc.record({ order: someOf([...steps, ...strays]) }),
	draftOf: ({ order }) => ({ order: [...order] })
};
