import { describe, expect, it } from 'vitest';
import { lessonFiles } from '../../library/lesson-files.ts';
import { readCourse } from '../../library/read-course.ts';
import { gamebook, inWords } from './gamebook.ts';
import { outcomesOf } from '../outcomes.ts';
import { sampleScene } from '../scenes-for-tests.ts';
import { CLOSED, SceneSpace } from '../play/scene-space.ts';

const { course } = await readCourse(lessonFiles);
const scenes = course.lessons.flatMap((lesson) => (lesson.scene ? [{ id: lesson.id, config: lesson.scene }] : []));

describe('gamebook', () => {
	it.each(scenes)('leads where the machine leads: $id', ({ config }) => {
		const book = gamebook(config);
		const space = new SceneSpace(config);
		const visited = new Set<string>();
		const visit = (configuration: number): void => {
			const id = space.stateOf(configuration);
			if (visited.has(id)) return;
			visited.add(id);
			const section = book.sections.find((each) => each.state === id);
			const state = config.states[id];
			for (const [at, choice] of space.choicesAt(configuration).entries()) {
				const printed = section?.choices[at];
				const described = state && 'on' in state ? state.on[choice.id] : undefined;
				const outcomes = described ? outcomesOf(described) : [];
				expect(printed?.outcomes.map(({ goto }) => book.sections[goto - 1]?.state)).toEqual(
					outcomes.map(({ target }) => target)
				);
				expect(printed?.outcomes.map(({ when }) => when === undefined)).toEqual(
					outcomes.map(({ guard }) => guard === undefined)
				);
				if (choice.to !== CLOSED) visit(choice.to);
			}
		};
		visit(space.first);
		expect(book.sections[0]?.state).toBe(config.initial);
	});

	it('sends nobody to a section that is not there', () => {
		for (const { config } of scenes) {
			const { sections } = gamebook(config);
			const targets = sections.flatMap((section) =>
				[...section.choices.flatMap(({ outcomes }) => outcomes), ...section.routes].map((line) => line.goto)
			);
			for (const target of targets) expect(sections.map((section) => section.number)).toContain(target);
		}
	});

	it('prints several outcomes and several texts with what each needs', () => {
		const kitchen = gamebook(sampleScene).sections.find(({ state }) => state === 'kitchen');
		expect(kitchen?.text).toEqual(['(If warmth is 7 or more:) The kettle sings.', '(Otherwise:) The kettle is on.']);
		const goHome = kitchen?.choices.find(({ label }) => label === 'Go home');
		expect(goHome?.outcomes.map(({ when, after }) => [when, after])).toEqual([
			['warmth is 7 or more', 'A wave from the window.'],
			[undefined, 'Goodbye.']
		]);
	});

	it('says conditions in words', () => {
		const condition = {
			type: 'all',
			params: [
				{ type: 'atLeast', params: { openness: 6 } },
				{
					type: 'any',
					params: [
						{ type: 'flag', params: 'wayBack' },
						{ type: 'not', params: { type: 'flag', params: 'paused' } }
					]
				}
			]
		} as const;
		expect(inWords(condition)).toBe('openness is 6 or more and (“way back” is noted or “paused” is not noted)');
	});
});
