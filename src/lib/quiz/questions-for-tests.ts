import type { Question, QuestionKind, QuestionOf } from './question.ts';

/* For tests: one small question of each kind. */

const about = (id: string) => ({ id, ideas: [1], prompt: `${id}?` });
const part = (id: string) => ({ id, text: `Text of ${id}`, feedback: `Feedback of ${id}` });
const right = true as const;
const flaw = true as const;

export const samples: { [K in QuestionKind]: QuestionOf<K> } = {
	single: { kind: 'single', ...about('one'), options: [part('a'), { ...part('b'), right }, part('c')] },
	'next-line': { kind: 'next-line', ...about('line'), options: [{ ...part('a'), right }, part('b')] },
	several: {
		kind: 'several',
		...about('some'),
		options: [{ ...part('a'), right }, part('b'), { ...part('c'), right }, part('d')]
	},
	ordering: {
		kind: 'ordering',
		...about('order'),
		steps: [part('wish'), part('hint'), part('complaint')],
		strays: [part('thanks'), part('bus')]
	},
	matching: {
		kind: 'matching',
		...about('match'),
		columns: [
			{
				id: 'feeling',
				label: 'Feeling',
				choices: [
					{ id: 'fear', text: 'Fear' },
					{ id: 'anger', text: 'Anger' },
					{ id: 'envy', text: 'Envy', feedback: 'Feedback of envy' }
				]
			},
			{
				id: 'need',
				label: 'Need',
				choices: [
					{ id: 'room', text: 'Room' },
					{ id: 'nearness', text: 'Nearness' },
					{ id: 'envy', text: 'Envy again', feedback: 'Feedback of envy again' }
				]
			}
		],
		rows: [
			{ ...part('leila'), answers: { feeling: 'fear', need: 'nearness' } },
			{ ...part('envy'), answers: { feeling: 'anger', need: 'room' } }
		]
	},
	sorting: {
		kind: 'sorting',
		...about('sort'),
		groups: [
			{ id: 'limit', label: 'A limit' },
			{ id: 'rejection', label: 'A rejection' },
			{ id: 'neither', label: 'Neither' }
		],
		cards: [
			{ ...part('sunday'), group: 'limit' },
			{ ...part('never'), group: 'rejection' },
			{ ...part('later'), group: 'limit' }
		]
	},
	cloze: {
		kind: 'cloze',
		...about('gap'),
		sentence: 'A ___ says how much.',
		accept: ['limit', 'a border-line'],
		misses: [{ when: ['rejection', 'no'], feedback: 'Feedback of the miss' }],
		feedback: { right: 'Feedback when right', wrong: 'Feedback when wrong' }
	},
	confidence: {
		kind: 'confidence',
		...about('sure'),
		statements: [
			{ id: 'yes', text: 'Text of yes', truth: true, feedback: { true: 'yes, said true', false: 'yes, said false' } },
			{ id: 'no', text: 'Text of no', truth: false, feedback: { true: 'no, said true', false: 'no, said false' } }
		]
	},
	flaw: { kind: 'flaw', ...about('flawed'), pieces: [part('a'), { ...part('b'), flaw }, part('c')] },
	estimate: {
		kind: 'estimate',
		...about('number'),
		min: 0,
		max: 100,
		step: 5,
		unit: 'in 100',
		answer: 57,
		near: 5,
		feedback: { low: 'Feedback when low', near: 'Feedback when near', high: 'Feedback when high' }
	}
};

export const sampleQuestions: readonly Question[] = Object.values(samples);
