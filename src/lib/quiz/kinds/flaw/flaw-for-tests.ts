import fc from 'fast-check';
import { someOf, toggled } from '../arbitrary-for-tests.ts';
import type { KindForTests } from '../kind-for-tests.ts';
import { about, idsOf, part } from '../pieces-for-tests.ts';

export const flawForTests: KindForTests<'flaw'> = {
	sample: { kind: 'flaw', ...about('flawed'), pieces: [part('a'), { ...part('b'), flaw: true }, part('c')] },
	right: ({ pieces }) => ({ chosen: idsOf(pieces.filter((piece) => piece.flaw)) }),
	wrong: ({ pieces }) => ({ chosen: toggled(idsOf(pieces.filter((piece) => piece.flaw)), idsOf(pieces)) }),
	any: ({ pieces }) => fc.record({ chosen: someOf(pieces) }),
	draftOf: ({ chosen }) => ({ many: [...chosen] })
};
