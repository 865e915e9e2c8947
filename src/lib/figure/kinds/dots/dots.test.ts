import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dotParts, dotsPath, dotsTable, guessWords } from './dots.ts';
import { dotsSchema } from './figure.ts';

const part = (id: string, count: number) => ({ id, label: `label ${id}`, count });
const dots = (parts: object[], more: object = {}) => ({
	kind: 'dots',
	title: 'T',
	means: 'M',
	each: 'one of a hundred',
	groups: [{ id: 'all', label: 'All', parts, ...('unknown' in more ? { unknown: more.unknown } : {}) }],
	...('guess' in more ? { guess: more.guess } : {})
});
const messages = (figure: unknown) => v.safeParse(dotsSchema, figure).issues?.map(({ message }) => message) ?? [];

describe('dots', () => {
	it('always come to a hundred, none drawn twice, and what is unknown is left open', () =>
		fc.assert(
			fc.property(fc.array(fc.nat(33), { minLength: 1, maxLength: 3 }), (counts) => {
				const sum = counts.reduce((all, count) => all + count, 0);
				const more = sum < 100 ? { unknown: 'not known' } : {};
				const parsed = v.parse(
					dotsSchema,
					dots(
						counts.map((count, at) => part(`p${at}`, count)),
						more
					)
				);
				const [group] = parsed.groups;
				if (!group) throw new Error('a group is missing');
				const parts = dotParts(group);
				expect(parts.reduce((all, { count }) => all + count, 0)).toBe(100);
				const drawn = parts.flatMap(({ path }) => path.split('M').slice(1));
				expect(new Set(drawn).size).toBe(100);
				expect(parts.at(-1)?.look === 'open').toBe(sum < 100);
			})
		));

	it('stand in five rows of twenty', () => {
		expect(dotsPath(0, 2)).toBe('M5 5h.01M15 5h.01');
		expect(dotsPath(99, 100)).toBe('M195 45h.01');
		expect(dotsPath(5, 5)).toBe('');
	});

	it('may not come to more than a hundred, nor leave some unsaid, nor be guessed where there are none', () => {
		expect(messages(dots([part('a', 60), part('b', 60)]))).toContain('has parts that come to more than a hundred');
		const unsaid = 'expected unknown where the parts come to less than a hundred, and only there';
		expect(messages(dots([part('a', 60)]))).toEqual([unsaid]);
		expect(messages(dots([part('a', 100)], { unknown: 'x' }))).toEqual([unsaid]);
		const guess = { ask: 'How many?', group: 'all', part: 'none' };
		expect(messages(dots([part('a', 100)], { guess }))).toEqual(['has a guess at a part that is not there']);
	});

	it('say what was guessed and what was found', () => {
		expect(guessWords(40, 57)).toBe('You guessed 40; it was 57.');
		expect(guessWords(57, 57)).toBe('You guessed 57, and so it was.');
		expect(guessWords(0, 57)).toBe('It was 57 of 100.');
	});

	it('are a table too', () => {
		const figure = v.parse(dotsSchema, dots([part('a', 60)], { unknown: 'not known' }));
		expect(dotsTable(figure).rows).toEqual([
			['All', 'label a', '60'],
			['All', 'not known', '40']
		]);
	});
});
