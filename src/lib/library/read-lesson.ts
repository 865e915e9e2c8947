import * as v from 'valibot';
import { activitySchema, type Activity } from '../course/activity.ts';
import type { CourseFault } from '../course/course-error.ts';
import { fieldFaults } from '../course/fields.ts';
import { figureSchema, type Figure } from '../figure/figure.ts';
import { readFrontMatter } from '../course/front-matter.ts';
import { frontMatterSchema, idSchema, type FrontMatter } from '../course/lesson-schema.ts';
import { readReading, type Reading } from '../course/reading.ts';
import { simulatorInfoSchema, type SimulatorInfo } from '../course/simulator-info.ts';
import { asShown } from '../quiz/as-shown.ts';
import { quizSchema, type Quiz } from '../quiz/question.ts';
import { parseMoment, parseScene, type ParsedScene } from '../scenario/proof/parse-scene.ts';
import type { SceneConfig, SceneFault } from '../scenario/scene-schema.ts';
import type { LessonFiles } from './lesson-files.ts';
import { exportFault, loadFault } from './load-fault.ts';
import { sayingWhatItIs } from './odd-value.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readMedia, type LessonMedia } from './read-media.ts';

/** What was found in a lesson's folder. Parts that are at fault are absent. */
export interface LessonParts {
	text: Reading;
	media: LessonMedia;
	frontMatter?: FrontMatter;
	/** As learners get it. */
	quiz?: Quiz;
	/** What each question asks for, by its id, in its author's words: never shown to learners. */
	asks?: ReadonlyMap<string, string>;
	scene?: SceneConfig;
	/** Played at the head of the reading, and kept nowhere. */
	moment?: SceneConfig;
	activity?: Activity;
	simulator?: SimulatorInfo;
	/** By name: `figures/two-hills.ts` is `two-hills`. */
	figures: ReadonlyMap<string, Figure>;
}

/** Reads the files of a lesson's folder and adds every fault to `faults`. */
export async function readLesson(files: LessonFiles, folder: string, faults: CourseFault[]): Promise<LessonParts> {
	const lessonFile = `${folder}/lesson.md`;
	const markdown = await parseMarkdown(files.texts[lessonFile] ?? '');
	const read = readFrontMatter(lessonFile, markdown, frontMatterSchema);
	const text = readReading(lessonFile, markdown);
	faults.push(...read.faults, ...text.faults);
	const media = await readMedia(files, folder, text, faults);

	const [quizFile, sceneFile, activityFile] = [`${folder}/quiz.ts`, `${folder}/scenario.ts`, `${folder}/activity.ts`];
	const momentFile = `${folder}/moment.ts`;
	const simulatorFile = `${folder}/simulator.ts`;
	if (!files.modules[quizFile]) faults.push({ file: quizFile, message: 'is missing; each lesson has a quiz' });
	if (files.modules[sceneFile] && files.modules[activityFile])
		faults.push({ file: activityFile, message: 'stands beside a scenario.ts; expected one or the other' });
	if (files.modules[simulatorFile] && (files.modules[sceneFile] ?? files.modules[activityFile]))
		faults.push({ file: simulatorFile, message: 'stands beside a scene or an activity; expected one practice' });
	const player = `${folder}/simulator/Simulator.svelte`;
	if (files.modules[simulatorFile] && !files.modules[player])
		faults.push({ file: player, message: 'is missing; it is what simulator.ts is about' });
	const written = await readModule(files, quizFile, 'quiz', faults, bySchema(quizSchema));
	return {
		text,
		media,
		frontMatter: read.data,
		quiz: written && { ...written, questions: written.questions.map(asShown) },
		asks: written && new Map(written.questions.flatMap(({ id, asks }) => (asks === undefined ? [] : [[id, asks]]))),
		scene: await readModule(files, sceneFile, 'scenario', faults, byParser(sceneFile, parseScene)),
		moment: await readModule(files, momentFile, 'moment', faults, byParser(momentFile, parseMoment)),
		activity: await readModule(files, activityFile, 'activity', faults, bySchema(activitySchema)),
		simulator: await readModule(files, simulatorFile, 'simulator', faults, bySchema(simulatorInfoSchema)),
		figures: await readFigures(files, folder, faults)
	};
}

async function readFigures(
	files: LessonFiles,
	folder: string,
	faults: CourseFault[]
): Promise<ReadonlyMap<string, Figure>> {
	const figures = new Map<string, Figure>();
	for (const file of Object.keys(files.modules)
		.filter((path) => path.startsWith(`${folder}/figures/`))
		.sort()) {
		const name = file.split('/').at(-1)?.replace(/\.ts$/, '') ?? '';
		if (!v.is(idSchema, name))
			faults.push({ file, message: 'expected a name of lower-case letters, digits and hyphens' });
		const figure = await readModule(files, file, 'figure', faults, bySchema(figureSchema));
		if (figure) figures.set(name, figure);
	}
	return figures;
}

function byParser(file: string, parse: (config: unknown) => ParsedScene): (machine: unknown) => Parsed<SceneConfig> {
	return (machine) => {
		const parsed = parse(sceneConfigOf(machine));
		return parsed.ok ? { value: parsed.config } : { faults: sceneFaults(file, parsed.faults) };
	};
}

/** Faults of a scene as those of its file; fields are paths within the machine. */
export function sceneFaults(file: string, faults: readonly SceneFault[]): CourseFault[] {
	return faults.map(({ state, field, message }) => {
		const path = state === undefined ? [field] : ['states', state, field];
		return { file, field: path.filter((part) => part !== undefined).join('.') || undefined, message };
	});
}

export interface Parsed<T> {
	value?: T;
	faults?: readonly Omit<CourseFault, 'file'>[];
}

export function bySchema<S extends v.GenericSchema>(schema: S): (value: unknown) => Parsed<v.InferOutput<S>> {
	return (value) => {
		const parsed = v.safeParse(schema, value);
		return parsed.success ? { value: parsed.output } : { faults: fieldFaults(parsed.issues) };
	};
}

/** Loads a module and hands its export to `parse`; a file that cannot be loaded is a fault, not a crash. */
export async function readModule<T>(
	files: LessonFiles,
	file: string,
	name: string,
	faults: CourseFault[],
	parse: (value: unknown) => Parsed<T>
): Promise<T | undefined> {
	const load = files.modules[file];
	if (!load) return undefined;
	let module: Record<string, unknown>;
	try {
		module = await load();
	} catch (error) {
		// A refused scene carries what was written, as a machine does.
		const found = error instanceof Error && 'config' in error ? faultsOf(file, error, parse) : [];
		faults.push(...(found.length > 0 ? found : [{ ...loadFault(file, error), file }]));
		return undefined;
	}
	const exported = module[name];
	if (exported === undefined) {
		faults.push({ file, message: exportFault(name, module) });
		return undefined;
	}
	faults.push(...faultsOf(file, exported, parse));
	return parse(exported).value;
}

function faultsOf<T>(file: string, exported: unknown, parse: (value: unknown) => Parsed<T>): CourseFault[] {
	const written = sceneConfigOf(exported) ?? exported;
	return (parse(exported).faults ?? []).map((fault) => ({ ...sayingWhatItIs(fault, written), file }));
}

/** A machine's own configuration, without what XState's `setup()` adds to it. */
function sceneConfigOf(machine: unknown): unknown {
	const config = typeof machine === 'object' && machine !== null && 'config' in machine ? machine.config : undefined;
	if (typeof config !== 'object' || config === null) return config;
	return Object.fromEntries(Object.entries(config).filter(([key]) => key !== 'schemas'));
}
