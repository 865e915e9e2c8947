import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { faultsOf, questionFaults } from './kinds/kind-checks-for-tests.ts';
import { quizSchema } from './question.ts';
import { sampleQuestions, samples } from './questions-for-tests.ts';

const { single } = samples;
const kinds = sampleQuestions.map(({ kind }) => kind);

describe('a quiz', () => {
	it('may ask one question of each kind', () => expect(faultsOf([...sampleQuestions])).toEqual([]));
	it('keeps answers and is not gentle, unless it says so', () =>
		expect(v.parse(quizSchema, { questions: [single] })).toMatchObject({ kept: true, gentle: false }));
	it.each([
		[[], {}, 'questions', 'expected at least one question'],
		[[single, single], {}, 'questions.1.id', 'is the id of questions.0 too; expected ids that differ from each other'],
		[[single], { kept: 'no' }, 'kept', 'expected true or false'],
		[[single], { grade: true }, 'grade', 'is not a field here; expected gentle, kept, questions'],
		[
			[{ ...single, kind: 'essay' }],
			{},
			'questions.0.kind',
			`expected a kind: ${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1) ?? ''}`
		],
		[
			[{ ...single, kind: 'singel' }],
			{},
			'questions.0.kind',
			`expected a kind: ${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1) ?? ''}; did you mean single?`
		]
	])('of %j and %j is refused', (questions, rest, field, message) => {
		expect(faultsOf(questions, rest)).toEqual([{ field, message }]);
	});
});

describe('a question', () => {
	it.each<[string, unknown, string, string]>([
		['no prompt', { ...single, prompt: undefined }, 'prompt', 'expected a text'],
		[
			'an idea that does not exist',
			{ ...single, ideas: [0] },
			'ideas.0',
			'expected the number of an idea, which is 1 or more'
		],
		[
			'an id with a capital',
			{ ...single, id: 'One' },
			'id',
			'expected lower-case letters, digits and hyphens, as in the-bake'
		],
		['an id that no record takes', { ...single, id: 'a'.repeat(101) }, 'id', 'expected an id of at most 100 letters'],
		['a place to reread without a beat', { ...single, reread: {} }, 'reread.beat', 'is missing; expected an id']
	])('with %s is refused', (_, question, field, message) => {
		expect(questionFaults(question)).toEqual([[field, message]]);
	});
});
