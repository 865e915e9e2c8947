import { describe, expect, it } from 'vitest';
import { describeFault } from '../course/course-error.ts';
import { sceneWith, type sampleScene } from '../scenario/scenes-for-tests.ts';
import { scene } from '../scenario/scene.ts';
import { filesWith } from './files-for-tests.ts';
import { readLesson } from './read-lesson.ts';

const FOLDER = 'lessons/1-start/02-second';

/** What is said of the second lesson where one of its files does this as it is loaded. */
async function faultsOf(name: string, load: () => Record<string, unknown>): Promise<string[]> {
	const files = filesWith();
	files.modules[`${FOLDER}/${name}`] = async () => load();
	const faults: Parameters<typeof readLesson>[2] = [];
	await readLesson(files, FOLDER, faults);
	return faults.map(describeFault);
}
const machine = (changes: Record<string, unknown>) => scene.createMachine(sceneWith(changes) as typeof sampleScene);

describe('a scene that XState refuses', () => {
	const slips = { 'states.hall.on.ask.target': 'kitchn', 'states.tea.meta.text': '' };

	it('is told of by every field at fault', async () =>
		expect(await faultsOf('scenario.ts', () => ({ scenario: machine(slips) }))).toEqual([
			`${FOLDER}/scenario.ts states.tea.meta.text: expected a text that is not empty`,
			`${FOLDER}/scenario.ts states.hall.on.ask.target: 'kitchn' is no state; did you mean kitchen?`
		]));

	it('may be a moment', async () => {
		const moment = { 'meta.example': undefined, 'meta.summary': undefined, 'states.hall.on.ask.target': 'kitchn' };
		expect(await faultsOf('moment.ts', () => ({ moment: machine(moment) }))).toEqual([
			`${FOLDER}/moment.ts states.hall.on.ask.target: 'kitchn' is no state; did you mean kitchen?`
		]);
	});

	it('says of a function in it that it is one', async () => {
		const changes = { 'states.hall.on.ask.target': 'kitchn', 'states.tea.meta.text': () => 'Tea.' };
		expect(await faultsOf('scenario.ts', () => ({ scenario: machine(changes) }))).toContain(
			`${FOLDER}/scenario.ts states.tea.meta.text: is a function; expected a text`
		);
	});
});

describe('a file that throws as it is loaded', () => {
	it('is told of with the whole reason', async () => {
		const fault = await faultsOf('quiz.ts', () => {
			throw new TypeError('no such card:\nthe seventh');
		});
		expect(fault).toEqual([`${FOLDER}/quiz.ts: cannot be read: no such card: the seventh`]);
	});
});
