import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inCourseOrder, type NotePlace, type WritingLesson } from './own-words.ts';

const COURSE: WritingLesson[] = [
	{ id: 'one', number: 1, title: 'One', reflection: 'What do you remember?', plan: 'If I can, …', questions: [] },
	{
		id: 'two',
		number: 2,
		title: 'Two',
		questions: [{ id: 'friend', prompt: 'A friend asks.' }],
		reflection: 'And you?'
	}
];
const at = (lesson: string, note: string): NotePlace => ({ lesson, note });
const shown = (...written: NotePlace[]) =>
	inCourseOrder(COURSE, written).map(({ lesson, texts }) => [
		lesson?.id,
		...texts.map(({ written, prompt, step, after }) =>
			[written.note, prompt, step, after?.note].filter(Boolean).join(' | ')
		)
	]);

describe('own words', () => {
	it('stand in the order of the course, each with what it answers', () =>
		expect(
			shown(
				at('two', 'reflection'),
				at('one', 'plan-after'),
				at('two', 'friend'),
				at('one', 'plan'),
				at('one', 'reflection')
			)
		).toEqual([
			['one', 'reflection | What do you remember? | reflect', 'plan | If I can, … | reflect | plan-after'],
			['two', 'friend | A friend asks. | quiz', 'reflection | And you? | reflect']
		]));
	it('are there at the end where the lesson or what it asked is no more', () =>
		expect(
			shown(at('gone', 'plan-after'), at('gone', 'plan'), at('two', 'plan'), at('one', 'enemy'), at('two', 'friend'))
		).toEqual([
			['two', 'friend | A friend asks. | quiz'],
			[undefined, 'plan | A plan | plan-after', 'plan | A plan', 'enemy | An answer in your own words']
		]));
	it('tell what came of a plan, also where the plan is gone', () =>
		expect(shown(at('one', 'plan-after'))).toEqual([[undefined, 'plan-after | What came of the plan']]));
	it('are each shown once', () => {
		const place = fc.record({
			lesson: fc.constantFrom('one', 'two', 'gone', 'also-gone'),
			note: fc.constantFrom('reflection', 'plan', 'plan-after', 'friend', 'enemy')
		});
		const places = fc.uniqueArray(place, { selector: ({ lesson, note }) => `${lesson}/${note}` });
		fc.assert(
			fc.property(places, (written) => {
				const all = inCourseOrder(COURSE, written)
					.flatMap(({ texts }) => texts)
					.flatMap((text) => [text.written, ...(text.after ? [text.after] : [])]);
				expect(new Set(all)).toEqual(new Set(written));
				expect(all).toHaveLength(written.length);
			})
		);
	});
});
