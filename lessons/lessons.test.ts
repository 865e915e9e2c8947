import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { answerArbitrary, draftOf, rightAnswer, wrongAnswer } from '#lib/quiz/answer-arbitrary.ts';
import { answerOf, emptyDraft } from '#lib/quiz/draft.ts';
import { guess, guesserFaults, percent } from '#lib/quiz/guesser/guesser.ts';
import { mark } from '#lib/quiz/mark.ts';
import type { QuestionKind, QuestionOf } from '#lib/quiz/question.ts';
import { replay } from '#lib/scenario/play/replay.ts';
import { courseDilemmaFaults, dilemmaFaults, dilemmaOf, type Dilemma } from '#lib/scenario/proof/dilemma.ts';
import { proveScene } from '#lib/scenario/proof/scene-proof.ts';
import { scene, type Scene } from '#lib/scenario/scene.ts';
import { CLOSED, SceneSpace, type Configuration } from '#lib/scenario/play/scene-space.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import { lessonFiles } from '#lib/library/lesson-files.ts';
import type { EndingKinds } from '#lib/scenario/scene.ts';
import type { Lesson } from '#lib/library/read-course.ts';

/** The proof searches some 700,000 configurations. */
const PROOF_PATIENCE_MILLIS = 120_000;

/** A second's work, and on a busy machine a good deal more. */
const READING_PATIENCE_MILLIS = 60_000;

let lessons: Lesson[];
let kinds: EndingKinds;
beforeAll(async () => {
	const course = await loadCourse();
	lessons = course.lessons;
	kinds = course.info.endings ?? {};
}, READING_PATIENCE_MILLIS);

describe('the real questions', () => {
	const questions = () => lessons.flatMap(({ id, quiz }) => quiz.questions.map((question) => ({ id, question })));

	/** Those in which something is right or wrong. */
	const judged = () => questions().filter(({ question }) => question.kind !== 'write');
	const ofKind = <K extends QuestionKind>(kind: K) =>
		questions().flatMap(({ question }) => (question.kind === kind ? [question as QuestionOf<K>] : []));

	it('are there', () => expect(questions().length).toBeGreaterThan(80));

	it('mark their right answers right', () => {
		for (const { id, question } of questions())
			expect([id, question.id, mark(question, rightAnswer(question))?.right]).toEqual([id, question.id, true]);
	});

	it('can be answered wrongly', () => {
		for (const { id, question } of judged())
			expect([id, question.id, mark(question, wrongAnswer(question))?.right]).toEqual([id, question.id, false]);
	});

	it('do not begin with their right answer', () => {
		for (const { question } of judged()) {
			const answer = answerOf(question, emptyDraft(question));
			expect(answer && mark(question, answer)?.right).not.toBe(true);
		}
	});

	it('have something to make in each lesson, and something to find in each module', () => {
		for (const { id, quiz } of lessons) expect([id, ...quiz.questions.map(({ kind }) => kind)]).toContain('write');
		for (const module of new Set(lessons.map((lesson) => lesson.module.id))) {
			const own = lessons.filter((lesson) => lesson.module.id === module).flatMap(({ quiz }) => quiz.questions);
			expect([module, ...own.map(({ kind }) => kind)]).toContain('find');
		}
	});

	it('are five to eight in each lesson, and from the fourth on one takes an earlier lesson up', () => {
		for (const { id, number, quiz } of lessons) {
			expect([id, quiz.questions.length >= 5 && quiz.questions.length <= 8]).toEqual([id, true]);
			if (number >= 4) expect([id, quiz.questions.some(({ repeats }) => repeats !== undefined)]).toEqual([id, true]);
		}
	});

	it('are not given away by their surface, and statements are true about as often as not', () => {
		const report = guess(lessons.map(({ id, quiz }) => ({ lesson: id, questions: quiz.questions })));
		expect(guesserFaults(report, 40)).toEqual([]);
		const truths = ofKind('confidence').flatMap(({ statements }) => statements.map(({ truth }) => truth));
		const share = percent(truths.filter(Boolean).length, truths.length);
		expect([share >= 40, share <= 60]).toEqual([true, true]);
		const several = ofKind('several').map(({ options }) => options.filter(({ right }) => !right).length);
		expect(several.filter((left) => left <= 1).length * 4).toBeLessThanOrEqual(several.length);
	});

	it('explain every part of any answer, and show it again as it was given', () =>
		fc.assert(
			fc.property(
				fc
					.constantFrom(...questions().map(({ question }) => question))
					.chain((question) => fc.tuple(fc.constant(question), answerArbitrary(question))),
				([question, answer]) => {
					const marked = mark(question, answer);
					expect(marked?.parts.map(({ feedback }) => feedback)).not.toContain('');
					expect(marked?.parts.length).toBeGreaterThan(0);
					expect(answerOf(question, draftOf(question, answer))).toEqual(answer);
				}
			),
			{ numRuns: 300 }
		));
});

describe('the real scenes', () => {
	it('all pass their proof, and are dilemmas', { timeout: PROOF_PATIENCE_MILLIS }, () => {
		const dilemmas: Dilemma[] = [];
		const totals = { scenes: 0, situations: 0, choices: 0, endings: 0 };
		for (const lesson of lessons) {
			if (lesson.moment) expect([lesson.id, proveScene(lesson.moment).faults]).toEqual([lesson.id, []]);
			if (!lesson.scene) continue;
			const { faults, facts, explored } = proveScene(lesson.scene);
			const dilemma = dilemmaOf(explored, kinds);
			expect([lesson.id, ...faults, ...dilemmaFaults(dilemma)]).toEqual([lesson.id]);
			dilemmas.push(dilemma);
			expect(Object.keys(facts.shortestPaths)).toHaveLength(facts.endings);
			totals.scenes += 1;
			totals.situations += facts.situations;
			totals.choices += facts.choices;
			totals.endings += facts.endings;

			const machine = scene.createMachine(lesson.scene);
			for (const [ending, path] of Object.entries(facts.shortestPaths)) {
				const { snapshot, stoppedAt } = replay(machine, path);
				expect([lesson.id, snapshot.value, snapshot.status, stoppedAt]).toEqual([lesson.id, ending, 'done', undefined]);
			}
		}
		expect(courseDilemmaFaults(dilemmas)).toEqual([]);
		// More may be written; none of these may get lost.
		expect(totals.scenes).toBeGreaterThanOrEqual(11);
		expect(totals.situations).toBeGreaterThanOrEqual(95);
		expect(totals.choices).toBeGreaterThanOrEqual(297);
		expect(totals.endings).toBeGreaterThanOrEqual(50);
	});

	it('end “The third quiet month” only after the tablets, and warmly only with a doctor', () => {
		const config = lessons.find(({ id }) => id === 'nothing-to-prove')?.scene;
		if (!config) throw new Error('There is no such scene.');
		const space = new SceneSpace(config);
		/** The endings that can be reached without ever going on from these places. */
		const endingsWithout = (isAvoided: (place: Configuration) => boolean): string[] => {
			const row = [space.first];
			const seen = new Set<number>();
			const endings = new Set<string>();
			for (let place = row.pop(); place !== undefined; place = row.pop()) {
				if (seen.has(place) || isAvoided(space.configurationAt(place))) continue;
				seen.add(place);
				const ending = space.endingOf(place);
				if (ending !== undefined) endings.add(ending);
				for (const { to } of space.choicesAt(place)) if (to !== CLOSED) row.push(to);
			}
			return [...endings].sort();
		};
		const all = ['betterCompany', 'chosenSeason', 'nothingToProve', 'pencilledIn', 'silentTimetable'];
		expect(endingsWithout(() => false)).toEqual(all);
		expect(endingsWithout(({ state }) => state === 'newTablet' || state === 'leafletAtTwo')).toEqual([]);
		expect(endingsWithout(({ flags }) => flags.gp === true)).toEqual(all.filter((id) => id !== 'nothingToProve'));
	});

	it('go the way their searched copies go, step by step', { timeout: PROOF_PATIENCE_MILLIS }, async () => {
		const scenes = await Promise.all(
			lessons.flatMap(({ folder, scene: config }) => {
				const load = lessonFiles.modules[`${folder}/scenario.ts`];
				// The author's own machine, not one made anew from what was read.
				return config && load ? [load().then(({ scenario }) => ({ config, machine: scenario as Scene }))] : [];
			})
		);
		expect(scenes.length).toBeGreaterThanOrEqual(11);
		for (const { config, machine } of scenes) {
			const space = new SceneSpace(config);
			fc.assert(
				fc.property(fc.array(fc.nat(1000), { maxLength: 40 }), (walk) => {
					let [snapshot] = initialTransition(machine);
					let place = space.first;
					for (const step of walk) {
						const choices = space.choicesAt(place);
						for (const { id, to } of choices) expect(snapshot.can({ type: id })).toBe(to !== CLOSED);
						const open = choices.filter(({ to }) => to !== CLOSED);
						const chosen = open[step % open.length];
						if (!chosen) break;
						[snapshot] = transition(machine, snapshot, { type: chosen.id });
						place = chosen.to;
						expect(space.configurationAt(place)).toEqual({ state: snapshot.value, ...snapshot.context });
					}
				}),
				{ numRuns: 40 }
			);
		}
	});
});
