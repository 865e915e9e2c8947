import { describe, expect, it } from 'vitest';
import { describeFault } from '../course/course-error.ts';
import { filesWith, type ModuleExports } from './files-for-tests.ts';
import { readReferences } from './references.ts';

const whole: ModuleExports = {
	'lessons/ideas.ts': { ideas: { 1: 'One.', 2: 'Two.' } },
	'lessons/sources.ts': { sources: { book: { cite: 'A book.', seen: 'known' } } },
	'lessons/claims.ts': {
		claims: { near: { says: 'So.', ideas: [1], rating: 'weak', verdict: 'Weak', caveat: 'Once.', sources: ['book'] } }
	},
	'lessons/glossary.ts': { glossary: { limit: { term: 'Limit', means: 'How much.' } } }
};
const read = (changes: Record<string, object | undefined> = {}) =>
	readReferences(filesWith({}, { ...whole, ...changes }));
const faultsOf = async (changes: Record<string, object | undefined>) => (await read(changes)).faults.map(describeFault);
const claims = (changes: object) => ({
	'lessons/claims.ts': {
		claims: {
			near: { says: 'So.', ideas: [1], rating: 'weak', verdict: 'Weak', caveat: 'Once.', sources: ['book'], ...changes }
		}
	}
});

describe('ideas, sources, claims and glossary', () => {
	it('are read by their keys', async () => {
		const { references, faults } = await read();
		expect(faults).toEqual([]);
		expect(references.claims?.near?.sources).toEqual(['book']);
		expect(references.sources?.book?.cite).toBe('A book.');
		expect(references.glossary?.limit?.term).toBe('Limit');
		expect(references.ideas).toEqual({ 1: 'One.', 2: 'Two.' });
	});

	it.each<[string, Record<string, object | undefined>, string]>([
		['a missing file', { 'lessons/glossary.ts': undefined }, 'lessons/glossary.ts: is missing'],
		[
			'a missing export',
			{ 'lessons/glossary.ts': {} },
			'lessons/glossary.ts: expected an export named glossary; the file exports nothing'
		],
		[
			'a list for entries',
			{ 'lessons/glossary.ts': { glossary: 'none' } },
			'lessons/glossary.ts: expected entries by their keys'
		],
		[
			'a key with capitals',
			{ 'lessons/glossary.ts': { glossary: { Limit: { term: 'L', means: 'M.' } } } },
			'lessons/glossary.ts Limit: expected lower-case letters, digits and hyphens, as in the-bake'
		],
		[
			'a claim without caveat',
			claims({ caveat: ' ' }),
			'lessons/claims.ts near.caveat: expected a text that is not empty'
		],
		[
			'an unknown rating',
			claims({ rating: 'sure' }),
			'lessons/claims.ts near.rating: expected one of strong, moderate, mixed, weak, overclaim'
		],
		[
			'a source that is not there',
			claims({ sources: ['book', 'talk'] }),
			"lessons/claims.ts near.sources.1: 'talk' is not in lessons/sources.ts"
		],
		[
			'an idea that is not there',
			claims({ ideas: [2, 3] }),
			'lessons/claims.ts near.ideas.1: 3 is no idea of lessons/ideas.ts, which has 1 to 2'
		],
		[
			'a misspelt source',
			claims({ sources: ['boook'] }),
			"lessons/claims.ts near.sources.0: 'boook' is not in lessons/sources.ts; did you mean book?"
		],
		[
			'a text that is a function',
			claims({ caveat: () => 'Once.' }),
			'lessons/claims.ts near.caveat: is a function; expected a text'
		],
		[
			'an export that is misspelt',
			{ 'lessons/glossary.ts': { glosary: {} } },
			'lessons/glossary.ts: expected an export named glossary; the file exports glosary'
		],
		[
			'an idea without a number',
			{ 'lessons/ideas.ts': { ideas: { 1: 'One.', two: 'Two.' } } },
			'lessons/ideas.ts two: expected ideas by their numbers, from 1'
		],
		[
			'an idea without a text',
			{ 'lessons/ideas.ts': { ideas: { 1: '' } } },
			'lessons/ideas.ts 1: expected a text that is not empty'
		]
	])('name %s', async (_, changes, fault) => expect(await faultsOf(changes)).toEqual([fault]));
});
