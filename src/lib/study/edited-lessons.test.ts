import { describe, expect, test } from 'vitest';
import { isOpen, lessonsInOrder, nextLesson, type CourseOutline, type LessonOutline } from '../course/outline.ts';
import { draftOf, rightAnswer } from '../quiz/answer-arbitrary.ts';
import type { Quiz } from '../quiz/question.ts';
import { samples } from '../quiz/questions-for-tests.ts';
import { parseScene } from '../scenario/proof/parse-scene.ts';
import type { SceneConfig } from '../scenario/scene-schema.ts';
import { fakePlace, openTab, type FakeTab } from './fake-store.ts';
import { stateOfLesson } from '../progress/lesson-state.ts';
import { QuizSession } from './quiz-session.svelte.ts';
import { ReadingSession } from './reading-session.svelte.ts';
import { SceneSession } from './scene-session.svelte.ts';

/*
 * Each kind of edit to a lesson that a learner is in the middle of: where they then stand, whether they are told, and
 * that nothing of what they did is lost. What holds is written down for authors in `lessons/README.md`.
 */

const LESSON = 'the-bake';

interface Situation {
	text: string;
	/** Choices in order: id, label, target. */
	choices: [id: string, label: string, target: string][];
}

/** A small scene: knock or wait at the door, then talk in the hall or the porch, then part well or coolly. */
const situations: Record<string, Situation> = {
	door: {
		text: 'The door is ajar.',
		choices: [
			['knock', 'Knock', 'hall'],
			['wait', 'Wait outside', 'porch']
		]
	},
	hall: {
		text: 'The hall smells of paint.',
		choices: [
			['ask', 'Ask what they are painting', 'table'],
			['sit', 'Sit down', 'table']
		]
	},
	porch: {
		text: 'It rains.',
		choices: [
			['ask', 'Ask through the door', 'table'],
			['leave', 'Go home', 'cool']
		]
	},
	table: {
		text: 'There is tea.',
		choices: [
			['thank', 'Thank them', 'warm'],
			['leave', 'Go home', 'cool']
		]
	}
};

function sceneOf(places: Record<string, Situation>, initial = 'door'): SceneConfig {
	const ending = { later: 'Later.', teaches: 'Something.', text: 'The end.' };
	const states = Object.entries(places).map(([id, { text, choices }]) => [
		id,
		{
			meta: { text, choices: Object.fromEntries(choices.map(([choice, label]) => [choice, label])) },
			on: Object.fromEntries(
				choices.map(([choice, , target]) => [choice, { target, meta: { after: `After ${choice}.` } }])
			)
		}
	]);
	const parsed = parseScene({
		id: 'the-visit',
		initial,
		context: { values: { warmth: 5, openness: 5, tension: 3 }, flags: {} },
		meta: {
			...{ title: 'The visit', seat: 'Ann', people: [{ name: 'Ann', about: 'She.' }], setting: 'A house.' },
			...{ example: ['One.'], summary: ['One.', 'Two.'] },
			picture: { near: 'warmth', open: 'openness', strain: 'tension' }
		},
		states: {
			...(Object.fromEntries(states) as object),
			warm: { type: 'final', meta: { ending: 'repair', title: 'Warm', ...ending } },
			cool: { type: 'final', meta: { ending: 'drift', title: 'Cool', ...ending } }
		}
	});
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
	return parsed.config;
}

async function playedBy(tab: FakeTab, config: SceneConfig): Promise<SceneSession> {
	const session = new SceneSession(config, LESSON, tab.log, () => tab.log.newId());
	await session.load();
	return session;
}

/** A learner who knocked and asked, and then comes back to a scene that was edited. */
async function comingBack(edited: SceneConfig, choices = ['knock', 'ask']) {
	const place = fakePlace();
	const before = await openTab(place, 'before');
	const played = await playedBy(before, sceneOf(situations));
	played.start();
	for (const choice of choices) await played.choose(choice);
	await before.log.settled();
	const kept = [...place.events.keys()];
	const after = await openTab(place, 'after');
	return { place, kept, after, session: await playedBy(after, edited) };
}

describe('a scene', () => {
	test('whose choice has new words stands where it stood', async () => {
		const { session } = await comingBack(
			sceneOf({
				...situations,
				hall: { text: 'The hall smells of bread.', choices: [['ask', 'Ask what is in the oven', 'table']] }
			})
		);
		expect([session.stateId, session.stoppedAt, session.stepsTaken]).toEqual(['table', undefined, 2]);
	});

	test('whose choices stand in another order stands where it stood', async () => {
		const reversed = Object.entries(situations).map(([id, { text, choices }]) => [
			id,
			{ text, choices: [...choices].reverse() }
		]);
		const { session } = await comingBack(sceneOf(Object.fromEntries(reversed) as typeof situations));
		expect([session.stateId, session.stoppedAt]).toEqual(['table', undefined]);
	});

	test('in which a state has another name stands in the same situation', async () => {
		const { hall, ...others } = situations;
		if (!hall) throw new Error('There is no hall.');
		const { session } = await comingBack(
			sceneOf({
				...others,
				door: { text: 'The door is ajar.', choices: [['knock', 'Knock', 'corridor']] },
				corridor: hall
			}),
			['knock']
		);
		expect([session.stateId, session.stoppedAt]).toEqual(['corridor', undefined]);
		expect(session.text).toEqual(['The hall smells of paint.']);
	});

	test('with a situation put in on another path stands where it stood', async () => {
		const { session } = await comingBack(
			sceneOf({
				...situations,
				door: {
					text: 'The door is ajar.',
					choices: [
						['knock', 'Knock', 'hall'],
						['wait', 'Wait outside', 'garden']
					]
				},
				garden: {
					text: 'A bench.',
					choices: [
						['rest', 'Rest', 'porch'],
						['leave', 'Go home', 'cool']
					]
				}
			})
		);
		expect([session.stateId, session.stoppedAt]).toEqual(['table', undefined]);
	});

	test('with a situation put in on this path stops there, and says so', async () => {
		const { session } = await comingBack(
			sceneOf({
				...situations,
				door: { text: 'The door is ajar.', choices: [['knock', 'Knock', 'mat']] },
				mat: {
					text: 'A mat.',
					choices: [
						['wipe', 'Wipe your feet', 'hall'],
						['step', 'Step over it', 'hall']
					]
				}
			})
		);
		expect([session.stateId, session.stoppedAt, session.stepsTaken]).toEqual(['mat', 'ask', 1]);
	});

	const withoutAsking = sceneOf({
		...situations,
		hall: { text: 'The hall smells of paint.', choices: [['sit', 'Sit down', 'table']] }
	});

	test('whose choice is gone stops at the last place, and says so', async () => {
		const { session, kept, place } = await comingBack(withoutAsking);
		expect([session.stateId, session.stoppedAt, session.stepsTaken]).toEqual(['hall', 'ask', 1]);
		expect([...place.events.keys()], 'looking changes nothing').toEqual(kept);
	});

	test('goes on from there to an ending, and loses nothing of what was', async () => {
		const { session, kept, place, after } = await comingBack(withoutAsking);
		session.goOn();
		expect([session.stateId, session.stoppedAt]).toEqual(['hall', undefined]);
		await session.choose('sit');
		await session.choose('thank');
		expect([session.stateId, session.ending?.meta.title]).toEqual(['warm', 'Warm']);
		await after.log.settled();
		expect([...place.events.keys()]).toEqual(expect.arrayContaining(kept));
	});

	test('goes on with a choice made at once, without the notice being answered', async () => {
		const { session } = await comingBack(withoutAsking);
		await session.choose('sit');
		expect([session.stateId, session.stoppedAt, session.run?.choices]).toEqual(['table', undefined, ['knock', 'sit']]);
	});

	test('starts again, and the play so far stays in the record', async () => {
		const { session } = await comingBack(withoutAsking);
		session.start();
		expect([session.stateId, session.stepsTaken, session.runs.length]).toEqual(['door', 0, 2]);
		expect(session.runs[0]?.choices).toEqual(['knock', 'ask']);
	});

	test('that was played to its end stops at the last place too, and keeps the ending that was found', async () => {
		const { session } = await comingBack(withoutAsking, ['knock', 'ask', 'thank']);
		expect([session.stateId, session.stoppedAt]).toEqual(['hall', 'ask']);
		expect([...session.endingsReached]).toEqual(['warm']);
	});

	test('that begins elsewhere never lands on a place that was not chosen', async () => {
		const { session } = await comingBack(sceneOf(situations, 'porch'));
		expect([session.stateId, session.stoppedAt, session.stepsTaken]).toEqual(['porch', 'knock', 0]);
	});
});

const quizOf = (...questions: Quiz['questions']): Quiz => ({ questions, gentle: false, kept: true });

/** A learner who answered these questions rightly, and then comes back to a quiz that was edited. */
async function backToQuiz(answered: Quiz['questions'], edited: Quiz) {
	const place = fakePlace();
	const before = await openTab(place, 'before');
	for (const question of answered)
		before.log.record({
			...{ kind: 'question.answered', lesson: LESSON, question: question.id, answer: rightAnswer(question) }
		});
	await before.log.settled();
	const after = await openTab(place, 'after');
	const session = new QuizSession(edited, LESSON, after.log);
	await session.open();
	return { place, session };
}

describe('a quiz', () => {
	const { single, several, cloze } = samples;

	test('of which an answered question is gone goes on where it was', async () => {
		const { session, place } = await backToQuiz([single, several], quizOf(several, cloze));
		expect([session.state, session.question.id, session.markOf(several)?.right]).toEqual(['asking', cloze.id, true]);
		expect(place.events.size, 'the old answer stays').toBe(2);
	});

	test('of which the question that was up is gone asks the next', async () => {
		const { session } = await backToQuiz([single], quizOf(single, cloze));
		expect(session.question.id).toBe(cloze.id);
	});

	test('of which the only open question is gone is finished', async () => {
		const { session } = await backToQuiz([single, several], quizOf(single, several));
		expect(session.state).toBe('finished');
	});

	test('with a question put in asks it, and keeps the rest', async () => {
		const { session } = await backToQuiz([single, several], quizOf(single, cloze, several));
		expect([session.question.id, session.markOf(several)?.right]).toEqual([cloze.id, true]);
	});

	const chosenId = rightAnswer(single).chosen;

	test('of which the chosen option is gone asks that question again, says so, and keeps the rest', async () => {
		const [other, ...rest] = single.options.filter((option) => option.id !== chosenId);
		if (!other) throw new Error('There is no other option.');
		const edited = { ...single, options: [{ ...other, right: true as const }, ...rest] };
		const { session, place } = await backToQuiz([single, several], quizOf(edited, several));
		expect([session.state, session.question.id, session.mark]).toEqual(['asking', single.id, undefined]);
		expect(session.markOf(several)?.right).toBe(true);
		expect(JSON.stringify([...place.events.values()]), 'the old answer stays').toContain(chosenId);
		expect(session.changedSinceAnswered).toBe(true);
		Object.assign(session.draft, draftOf(edited, rightAnswer(edited)));
		expect(session.check()?.right).toBe(true);
		expect(session.changedSinceAnswered).toBe(false);
		await session.startAgain();
		expect(session.changedSinceAnswered, 'the answer in the record fits now').toBe(false);
	});

	test('of which another option is gone keeps the answer', async () => {
		const gone = single.options.findLast((option) => option.id !== chosenId)?.id;
		const edited = { ...single, options: single.options.filter((option) => option.id !== gone) };
		const { session } = await backToQuiz([single], quizOf(edited, several));
		expect([session.markOf(edited)?.right, session.question.id]).toEqual([true, several.id]);
		expect(session.changedSinceAnswered, 'a question never answered').toBe(false);
	});
});

test('a reading whose heading has other words is taken up at the same place by count', async () => {
	const place = fakePlace();
	const before = await openTab(place, 'before');
	new ReadingSession(LESSON, () => ['one', 'two', 'three', 'four'], before.log).next();
	await before.log.settled();
	const { log } = await openTab(place, 'after');
	expect(new ReadingSession(LESSON, () => ['one', 'deux', 'three', 'four'], log).lastShown).toBe(1);
	expect(new ReadingSession(LESSON, () => ['zero', 'one', 'two', 'three'], log).lastShown).toBe(2);
	expect(new ReadingSession(LESSON, () => ['one'], log).lastShown).toBe(0);
});

/** A course of lessons in this order, each opening after the one before. */
function outlineOf(...ids: string[]): CourseOutline {
	const lessons = ids.map((id, index): LessonOutline => ({
		...{ id, number: index + 1, title: id, minutes: 10, discreet: false, openFromStart: false },
		...{ practice: 'none', reflection: false, opensAfter: ids[index - 1] }
	}));
	return { modules: [{ id: 'module', number: 1, title: 'Module', intro: '', lessons }] };
}

describe('a course', () => {
	/** Somebody who finished the first two of three lessons. */
	async function log() {
		const tab = await openTab(fakePlace());
		for (const lesson of ['a', 'b'])
			tab.log.record({ kind: 'lesson.opened', lesson }, { kind: 'lesson.finished', lesson });
		await tab.log.settled();
		return tab.log;
	}

	test('whose lessons have other numbers knows what was finished, and what is next', async () => {
		const { projection } = await log();
		const outline = outlineOf('c', 'b', 'a');
		expect(lessonsInOrder(outline).map((lesson) => stateOfLesson(lesson, projection))).toEqual([
			'open',
			'finished',
			'finished'
		]);
		expect(nextLesson(outline, projection.done)?.id).toBe('c');
	});

	test('in which somebody went ahead shows that lesson as begun', async () => {
		const person = await log();
		person.record({ kind: 'lesson.opened', lesson: 'd' });
		await person.settled();
		expect(lessonsInOrder(outlineOf('a', 'b', 'c', 'd')).map((each) => stateOfLesson(each, person.projection))).toEqual(
			['finished', 'finished', 'open', 'begun']
		);
	});

	test('of which a finished lesson is gone goes on with the next, and keeps its record', async () => {
		const { projection } = await log();
		const outline = outlineOf('a', 'c', 'd');
		expect(lessonsInOrder(outline).map((lesson) => stateOfLesson(lesson, projection))).toEqual([
			'finished',
			'open',
			'later'
		]);
		expect(projection.lessons.get('b')?.finishedAtMillis).toBeDefined();
	});

	test('with a lesson put in keeps what was finished behind it open', async () => {
		const { projection } = await log();
		const outline = outlineOf('a', 'new', 'b', 'c');
		expect(nextLesson(outline, projection.done)?.id).toBe('new');
		expect(lessonsInOrder(outline).map((lesson) => stateOfLesson(lesson, projection))).toEqual([
			'finished',
			'open',
			'finished',
			'open'
		]);
		expect(lessonsInOrder(outline).every((lesson) => isOpen(lesson, projection.done))).toBe(true);
	});
});
