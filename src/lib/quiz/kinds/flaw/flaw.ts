import { chooseSome, markSome } from '../choice/some-of.ts';
import type { Kind } from '../kind.ts';

export const flaw: Kind<'flaw'> = {
	...chooseSome,
	mark: ({ pieces }, { chosen }) => markSome(pieces, 'flaw', chosen, ['to be marked', 'fine as it is'])
};
