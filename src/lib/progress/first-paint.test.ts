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
			['the-bake', { ...emptyLessonProjection, opened: true, answers }],
			['the-crust', emptyLessonProjection]
		]),
		done: new Set(['flour-and-water']),
		confirmedModules: new Set(['bodies'])
	});
	expect(new Set(facts)).toEqual(
		new Set([
			fact('the-bake', 'opened'),
			fact('the-bake', 'answered'),
			fact('flour-and-water', 'done'),
			fact('bodies', 'confirmed')
		])
	);
	expect(facts.join()).not.toContain('because');
	expect(facts).not.toContain(NOTES_LOCKED);
});
