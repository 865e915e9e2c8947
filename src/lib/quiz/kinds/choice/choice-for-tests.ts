import fc from 'fast-check';
import type { QuestionOf } from '../../question.ts';
import { anyOf, someOf, toggled } from '../arbitrary-for-tests.ts';
import type { KindForTests } from '../kind-for-tests.ts';
import { about, idsOf, part } from '../pieces-for-tests.ts';

const right = true as const;
const rightOf = ({ options }: { options: QuestionOf<'several'>['options'] }) =>
	options.filter((option) => option.right);

const oneForTests = {
	right: (question: QuestionOf<'single' | 'next-line'>) => ({ chosen: rightOf(question)[0]?.id ?? '' }),
	wrong: ({ options }: QuestionOf<'single' | 'next-line'>) => ({
		chosen: options.find((option) => !option.right)?.id ?? ''
	}),
	any: ({ options }: QuestionOf<'single' | 'next-line'>) => fc.record({ chosen: anyOf(options) }),
	draftOf: ({ chosen }: { chosen: string }) => ({ one: chosen })
};

export const singleForTests: KindForTests<'single'> = {
	sample: { kind: 'single', ...about('one'), options: [part('a'), { ...part('b'), right }, part('c')] },
	...oneForTests
};

export const nextLineForTests: KindForTests<'next-line'> = {
	sample: { kind: 'next-line', ...about('line'), options: [{ ...part('a'), right }, part('b')] },
	...oneForTests
};

export const severalForTests: KindForTests<'several'> = {
	sample: {
		kind: 'several',
		...about('some'),
		options: [{ ...part('a'), right }, part('b'), { ...part('c'), right }, part('d')]
	},
	right: (question) => ({ chosen: idsOf(rightOf(question)) }),
	wrong: (question) => ({ chosen: toggled(idsOf(rightOf(question)), idsOf(question.options)) }),
	any: ({ options }) => fc.record({ chosen: someOf(options) }),
	draftOf: ({ chosen }) => ({ many: [...chosen] })
};
