import type { CourseFault } from '../course/course-error.ts';
import { guess, guesserFaults, type GuesserReport } from '../quiz/guesser/guesser.ts';
import { courseDilemmaFaults, dilemmaFaults, dilemmaOf, type Dilemma } from '../scenario/proof/dilemma.ts';
import { proveScene, type SceneFacts } from '../scenario/proof/scene-proof.ts';
import type { EndingKinds } from '../scenario/scene.ts';
import type { SceneConfig, SceneFault } from '../scenario/scene-schema.ts';
import type { CheckedCourse } from './check-course.ts';
import type { FoundLesson } from './found-lesson.ts';
import type { LessonFiles } from './lesson-files.ts';
import { sceneFaults } from './read-lesson.ts';

/** What was proved before need not be proved again while nothing that it depends on has changed. */
export interface Proofs {
	/** What `prove` comes to, which must survive being written as JSON. `of` is everything that it is a proof of. */
	of<T>(name: string, of: unknown, prove: () => T | Promise<T>): Promise<T>;
	/** The texts of all files of the course that `file` leads to, itself among them; nothing where that cannot be told. */
	sourcesOf(file: string): unknown;
}

/** Keeps nothing. */
export const provedAnew: Proofs = {
	of: async (_name, _of, prove) => prove(),
	sourcesOf: () => undefined
};

export interface ProvedCourse {
	/** By lesson. */
	facts: ReadonlyMap<string, SceneFacts>;
	/** By lesson. */
	dilemmas: ReadonlyMap<string, Dilemma>;
	guesser: GuesserReport;
	faults: CourseFault[];
}

interface ProvedScene {
	facts: SceneFacts;
	faults: SceneFault[];
	/** Absent where not all of it could be searched. */
	dilemma?: Dilemma;
}

/**
 * Proves the scenes and simulators of a course and guesses its questions. With `only` what concerns that one lesson, and
 * no limit of the whole course.
 */
export async function proveCourse(
	files: LessonFiles,
	{ found, info }: CheckedCourse,
	{ proofs = provedAnew, only }: { proofs?: Proofs; only?: string } = {}
): Promise<ProvedCourse> {
	const lessons = only === undefined ? found : found.filter(({ id }) => id === only);
	const isHeld = info?.dilemmas === true;
	const [facts, dilemmas] = [new Map<string, SceneFacts>(), new Map<string, Dilemma>()];
	const faults: CourseFault[] = [];
	for (const { id, folder, scene, moment } of lessons) {
		if (moment)
			faults.push(...sceneFaults(`${folder}/moment.ts`, (await proved(proofs, `${id} moment`, moment)).faults));
		if (!scene) continue;
		const proof = await proved(proofs, id, scene, info?.endings);
		facts.set(id, proof.facts);
		faults.push(...sceneFaults(`${folder}/scenario.ts`, proof.faults));
		if (!proof.dilemma) continue;
		dilemmas.set(id, proof.dilemma);
		if (isHeld) faults.push(...sceneFaults(`${folder}/scenario.ts`, dilemmaFaults(proof.dilemma)));
	}
	for (const lesson of lessons) faults.push(...(await simulatorFaults(files, lesson, proofs)));
	const asked = found.map(({ id, quiz }) => ({ lesson: id, questions: quiz?.questions ?? [] }));
	const guesser = await proofs.of(only === undefined ? 'guesser' : `guesser ${only}`, asked, () => guess(asked, only));
	if (only === undefined) {
		const whole = (message: string): CourseFault => ({ file: 'lessons', message });
		if (isHeld) faults.push(...courseDilemmaFaults([...dilemmas.values()]).map(whole));
		if (info?.guessable !== undefined) faults.push(...guesserFaults(guesser, info.guessable).map(whole));
	}
	return { facts, dilemmas, guesser, faults };
}

function proved(proofs: Proofs, name: string, scene: SceneConfig, kinds: EndingKinds = {}): Promise<ProvedScene> {
	return proofs.of(name, { scene, kinds }, () => {
		const { facts, faults, explored } = proveScene(scene);
		return { facts, faults, ...(explored.complete ? { dilemma: dilemmaOf(explored, kinds) } : {}) };
	});
}

/** What a lesson's simulator promises and does not hold, by the proof that it brings along. */
async function simulatorFaults(
	files: LessonFiles,
	{ id, folder }: FoundLesson,
	proofs: Proofs
): Promise<CourseFault[]> {
	const file = `${folder}/simulator/proof.ts`;
	const load = files.modules[file];
	if (!load) return [];
	const prove = async (): Promise<string[]> => {
		try {
			return ((await load()) as { brokenGuarantees(): string[] }).brokenGuarantees();
		} catch (error) {
			return [`that it can be proved: ${String(error)}`];
		}
	};
	const sources = proofs.sourcesOf(file);
	const broken = sources === undefined ? await prove() : await proofs.of(`${id} simulator`, sources, prove);
	return broken.map((says) => ({ file, message: `no longer holds: ${says}` }));
}
