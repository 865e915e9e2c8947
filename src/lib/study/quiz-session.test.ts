import { describe, expect, test } from 'vitest';
import { draftOf, rightAnswer, wrongAnswer } from '../quiz/answer-arbitrary.ts';
import type { Question, Quiz } from '../quiz/question.ts';
import { samples } from '../quiz/questions-for-tests.ts';
import { fakePlace, openTab, type FakePlace } from './fake-store.ts';
import { QuizSession } from './quiz-session.svelte.ts';

const LESSON = 'the-bake';
const questions: Quiz['questions'] = [samples.single, samples.several, samples.cloze];
const quiz: Quiz = { questions, gentle: false, kept: true };
const importTools = () => import('./quiz-tools.ts');

async function sitDown(place: FakePlace = fakePlace(), name = 'tab', loadTools = importTools) {
	const { log } = await openTab(place, name);
	return { place, log, session: new QuizSession(quiz, LESSON, log, { loadTools }) };
}

/** Chooses on the screen what the answer says. */
function give(session: QuizSession, question: Question, right: boolean): void {
	const draft = draftOf(question, right ? rightAnswer(question) : wrongAnswer(question));
	Object.assign(session.draft, draft);
	session.drafted();
}

/** Every turn that promises take until this one is kept. */
async function eachTurn(promise: Promise<unknown>, look: () => void): Promise<void> {
	const turn = { last: false };
	void promise.finally(() => (turn.last = true));
	while (!turn.last) {
		look();
		await Promise.resolve();
	}
	look();
}

const standsAt = ({ state, question }: QuizSession) => [state, question.id];

describe('a question opened again', () => {
	/** The second of three questions, answered wrongly and opened again. */
	async function opened() {
		const tab = await sitDown();
		await tab.session.open();
		give(tab.session, samples.single, true);
		tab.session.check();
		await tab.session.next();
		give(tab.session, samples.several, false);
		tab.session.check();
		await tab.session.tryAgain();
		return tab;
	}

	test('and left so is up at the next visit, empty as it was left', async () => {
		const { place, log, session } = await opened();
		expect(standsAt(session)).toEqual(['asking', samples.several.id]);
		await log.settled();
		const later = await sitDown(place, 'later');
		await later.session.open();
		expect(standsAt(later.session)).toEqual(['asking', samples.several.id]);
		expect(later.session.complete).toBe(false);
		give(later.session, samples.several, true);
		expect(later.session.check()?.right).toBe(true);
		await later.session.next();
		expect(standsAt(later.session)).toEqual(['asking', samples.cloze.id]);
	});

	test('and answered again leaves the next one up', async () => {
		const { place, log, session } = await opened();
		give(session, samples.several, true);
		session.check();
		await log.settled();
		const later = await sitDown(place, 'later');
		await later.session.open();
		expect(standsAt(later.session)).toEqual(['asking', samples.cloze.id]);
	});

	test('that is the last is up too, instead of the end', async () => {
		const { place, log, session } = await opened();
		give(session, samples.several, true);
		session.check();
		await session.next();
		give(session, samples.cloze, false);
		session.check();
		await session.tryAgain();
		await log.settled();
		const later = await sitDown(place, 'later');
		await later.session.open();
		expect(standsAt(later.session)).toEqual(['asking', samples.cloze.id]);
	});
});

test('the draft is always one of the question that is up, since only that one fits its inputs', async () => {
	const { session } = await sitDown();
	const look = () => expect(session.draft.kind).toBe(session.question.kind);
	await eachTurn(session.open(), look);
	for (const question of questions) {
		give(session, question, question === samples.several);
		session.check();
		await eachTurn(session.tryAgain(), look);
		give(session, question, question === samples.several);
		session.check();
		await eachTurn(session.next(), look);
	}
	expect(session.state).toBe('finished');
	await eachTurn(session.retryMissed(), look);
	await eachTurn(session.startAgain(), look);
	expect(standsAt(session)).toEqual(['asking', samples.single.id]);
});

test('what was half given while drafts had one form for all kinds is taken up, and kept in the form of its kind', async () => {
	const { place, log, session } = await sitDown();
	await session.open();
	give(session, samples.single, true);
	session.check();
	const key = `${LESSON}/${samples.several.id}`;
	const rest = { one: '', order: [], joined: {}, text: '', judged: {}, value: 0, touched: false };
	log.drafts.keep(key, { kind: 'several', many: ['c'], ...rest });
	await log.settled();
	const later = await sitDown(place, 'later');
	await later.session.open();
	expect([later.session.question.id, later.session.draft]).toEqual([
		samples.several.id,
		{ kind: 'several', many: ['c'] }
	]);
	later.session.drafted();
	expect(await later.log.drafts.read(key)).toEqual({ kind: 'several', many: ['c'] });
});

test('a machine that could not be loaded costs no answer, and is asked for again by the next step', async () => {
	let online = false;
	const { session, log, place } = await sitDown(undefined, 'tab', async () => {
		if (!online) throw new TypeError('Failed to fetch dynamically imported module');
		return importTools();
	});
	await session.open();
	give(session, samples.single, true);
	expect(session.check()?.right).toBe(true);
	await session.next();
	expect([session.missing, ...standsAt(session)]).toEqual([true, 'marked', samples.single.id]);
	online = true;
	await session.next();
	expect([session.missing, ...standsAt(session)]).toEqual([false, 'asking', samples.several.id]);
	await log.settled();
	expect([...place.events.values()].map(({ kind }) => kind)).toEqual(['question.answered']);
});

describe('how sure one is', () => {
	const kept = ({ events }: FakePlace) =>
		[...events.values()].map((event) => (event.kind === 'question.answered' ? event.sure : event.kind));

	test('is kept with the answer, if it was said, and told at the next visit', async () => {
		const { place, log, session } = await sitDown();
		await session.open();
		give(session, samples.single, false);
		session.sure = 'certain';
		expect(session.check()).toMatchObject({ right: false, certainAndMistaken: true });
		await session.next();
		expect(session.sure).toBeUndefined();
		give(session, samples.several, false);
		expect(session.check()?.certainAndMistaken).toBeUndefined();
		await log.settled();
		expect(kept(place)).toEqual(['certain', undefined]);
		const later = await sitDown(place, 'later');
		await later.session.open();
		expect(questions.map((question) => later.session.sureOf(question))).toEqual(['certain', undefined, undefined]);
		expect(later.session.markOf(samples.single)?.certainAndMistaken).toBe(true);
	});

	test('is of the latest answer', async () => {
		const { place, log, session } = await sitDown();
		await session.open();
		give(session, samples.single, false);
		session.sure = 'certain';
		session.check();
		await session.tryAgain();
		give(session, samples.single, true);
		session.check();
		expect(session.sureOf(samples.single)).toBeUndefined();
		await log.settled();
		const later = await sitDown(place, 'later');
		await later.session.open();
		expect(later.session.sureOf(samples.single)).toBeUndefined();
	});

	test.each([
		['is asked of what can be mistaken', samples.single, true],
		['is not asked of what is one’s own', samples.write, false],
		['is not asked twice', samples.confidence, false]
	] as const)('%s', async (_, question, asks) => {
		const { log } = await openTab(fakePlace(), 'tab');
		const session = new QuizSession({ questions: [question], gentle: false, kept: true }, LESSON, log, {
			loadTools: importTools
		});
		await session.open();
		expect(session.asksSureness).toBe(asks);
		give(session, question, true);
		session.sure = 'certain';
		expect(session.check()).toMatchObject({ right: true });
		expect(session.sureOf(question)).toBe(asks ? 'certain' : undefined);
	});

	test('is not asked where answers are only explained', async () => {
		const { log } = await openTab(fakePlace(), 'tab');
		expect(new QuizSession({ ...quiz, gentle: true }, LESSON, log, { loadTools: importTools }).asksSureness).toBe(
			false
		);
	});
});
