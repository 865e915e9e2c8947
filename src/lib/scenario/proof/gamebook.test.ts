import { describe, expect, it } from 'vitest';
import { lessonFiles } from '../../library/lesson-files.ts';
import { readCourse } from '../../library/read-course.ts';
import { gamebook, inWords } from './gamebook.ts';
import { choicesAt, firstPlace, stepTable, take, type Place } from '../play/step-table.ts';

const { course } = await readCourse(lessonFiles);
const scenes = course.lessons.flatMap((lesson) => (lesson.scene ? [{ id: lesson.id, config: lesson.scene }] : []));

describe('gamebook', () => {
	it.each(scenes)('leads where the machine leads: $id', ({ config }) => {
		const book = gamebook(config);
		const table = stepTable(config);
		const visited = new Set<string>();
		const visit = (place: Place): void => {
			if (visited.has(place.state)) return;
			visited.add(place.state);
			const section = book.sections.find((each) => each.state === place.state);
			for (const { choice, open } of choicesAt(table, place)) {
				const label = 'on' in (config.states[place.state] ?? {}) ? choice.id : '';
				const printed = section?.choices[choicesAt(table, place).findIndex((each) => each.choice.id === label)];
				expect(book.sections[(printed?.goto ?? 0) - 1]?.state).toBe(choice.target);
				expect(printed?.when === undefined).toBe(choice.guard === undefined);
				if (open) visit(take(table, place, choice));
			}
		};
		visit(firstPlace(table));
		expect(book.sections[0]?.state).toBe(config.initial);
	});

	it('sends nobody to a section that is not there', () => {
		for (const { config } of scenes) {
			const { sections } = gamebook(config);
			const targets = sections.flatMap((section) => [...section.choices, ...section.routes].map((line) => line.goto));
			for (const target of targets) expect(sections.map((section) => section.number)).toContain(target);
		}
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
