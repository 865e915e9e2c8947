import fc from 'fast-check';
import type { KindForTests } from '../kind-for-tests.ts';
import { about } from '../pieces-for-tests.ts';
import { WAYS } from './answer.ts';

const version = (id: string) => ({ id, text: `Text of ${id}`, note: `Note on ${id}` });
const check = (id: string) => ({ id, text: `Is there ${id} in it?` });

export const writeForTests: KindForTests<'write'> = {
	sample: {
		kind: 'write',
		...about('written'),
		starter: 'I would like…',
		offByDefault: false,
		models: [version('short'), version('warm')],
		checks: [check('a wish').text, check('a day').text, check('a way out').text].map((text, at) => ({
			id: `check-${at}`,
			text
		}))
	},
	right: () => ({ way: 'thought' }),
	wrong: undefined,
	any: () => fc.record({ way: fc.constantFrom(...WAYS) }),
	draftOf: ({ way }) => ({ way })
};
