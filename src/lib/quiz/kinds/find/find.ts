import { chooseSome, markSome } from '../choice/some-of.ts';
import type { Kind } from '../kind.ts';
import { spoken } from './spoken.ts';

export const find: Kind<'find'> = {
	...chooseSome,
	mark: ({ lines }, { chosen }) =>
		markSome(
			lines.map((line) => ({ ...line, text: spoken(line) })),
			'mark',
			chosen,
			['to be marked', 'not what is looked for']
		)
};
