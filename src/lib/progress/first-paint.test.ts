import { expect, test } from 'vitest';
import { emptyLessonProjection, emptyProjection } from './projection.ts';
import { fact, NOTES_LOCKED } from './fact.ts';
import { factsForFirstPaint } from './first-paint.ts';

test('an empty record says nothing', () => {
	expect(factsForFirstPaint(emptyProjection)).toEqual([]);
});

test('each thing that a first paint depends on is told, and nothing of what was answered or written', () => {
	const answers = new Map([['why', { kind: 'single' as const, chosen: 'because' }]]);
	const facts = factsForFirstPaint({
		...emptyProjection,
		lessons: new Map([
			['two-pulls', { ...emptyLessonProjection, opened: true, answers }],
			['like-family', emptyLessonProjection]
		]),
		done: new Set(['before-you-begin']),
		confirmedModules: new Set(['bodies'])
	});
	expect(new Set(facts)).toEqual(
		new Set([
			fact('two-pulls', 'opened'),
			fact('two-pulls', 'answered'),
			fact('before-you-begin', 'done'),
			fact('bodies', 'confirmed')
		])
	);
	expect(facts.join()).not.toContain('because');
	expect(facts).not.toContain(NOTES_LOCKED);
});
