import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from '../../src/lib/course/fields.ts';
import { changed, newFolder, renamed, takeAll, type Step } from './all-or-nothing.ts';
import { idQuestion, LESSON_ID_NOTE, MINUTES, bySchema, oneOf, readLessonTitle, readModuleTitle } from './answers.ts';
import { StoppedError, type Asker, type Read } from './asker.ts';
import { findCourse, type FoundCourse, type FoundModule } from './found-course.ts';
import { lessonTexts, moduleText, PRACTICES, type Practice } from './lesson-texts.ts';
import { withIdea } from './new-idea.ts';
import { placeBetween, type LessonFolder, type Place } from './renumbering.ts';
import { sayWritten } from './written.ts';

/** Asks for a lesson of the course that COURSE names, and writes its beginnings. */
export async function begin(asker: Asker): Promise<void> {
	const course = await findCourse();
	asker.say(`A lesson of “${course.title}”, in ${course.folder}/.`);
	const module = await askModule(asker, course);
	const title = await asker.ask({ option: 'title', ask: 'Title of the lesson', read: readLessonTitle });
	const lessons = course.modules.flatMap((each) => each.lessons);
	const question = { option: 'id', ask: 'Its id', note: LESSON_ID_NOTE };
	const id = await asker.ask(idQuestion(question, title, placesById(lessons)));
	const minutes = await asker.ask(MINUTES);
	const { numbers, ideasFile } = await askIdeas(asker, course);
	const practice = await askPractice(asker, course);

	const place = placeIn(course, module);
	await askToRenumber(asker, course, place);
	const { hasDilemmas: isDilemma, endings } = course;
	const texts = await lessonTexts({ id, title, minutes, ideas: numbers, practice, isDilemma, endings });
	const name = `${String(place.number).padStart(2, '0')}-${id}`;
	const steps: Step[] = place.renames.map(({ from, to }) => renamed(from, to));
	if ('lessons' in module) steps.push(newFolder(`${module.folder}/${name}`, texts));
	else {
		const inside = Object.fromEntries(Object.entries(texts).map(([file, text]) => [`${name}/${file}`, text]));
		steps.push(newFolder(module.folder, { 'module.md': await moduleText(module.title), ...inside }));
	}
	if (ideasFile) steps.push(changed(ideasFile.path, ideasFile.from, ideasFile.to));
	takeAll(steps);
	sayWritten(
		asker,
		course.folder,
		[
			...('lessons' in module ? [] : [`${module.folder}/module.md`]),
			...Object.keys(texts).map((file) => `${module.folder}/${name}/${file}`)
		],
		[
			...(ideasFile ? [`Added an idea to ${ideasFile.path}.`] : []),
			...place.renames.reverse().map(({ from, to }) => `Renamed ${from} to ${to}.`)
		]
	);
}

/** A module that is there, or one to be made. */
type ChosenModule = FoundModule | { folder: string; title: string };

async function askModule(asker: Asker, { folder, modules }: FoundCourse): Promise<ChosenModule> {
	const last = modules.at(-1);
	for (const { number, title, lessons } of modules) {
		const [first, final] = [lessons.at(0)?.number, lessons.at(-1)?.number];
		const holds =
			first === undefined ? 'no lessons' : first === final ? `lesson ${first}` : `lessons ${first} to ${final}`;
		asker.say(`  ${number}  ${title} (${holds})`);
	}
	const chosen = await asker.ask({
		option: 'module',
		ask: 'Which module: its number, or new',
		proposed: String(last?.number ?? 'new'),
		read: (answer): Read<FoundModule | 'new'> => {
			const found = modules.find(({ number }) => String(number) === answer);
			if (found) return { value: found };
			if (answer.toLowerCase() === 'new') return { value: 'new' };
			return { refused: `expected ${[...modules.map(({ number }) => number), 'new'].join(', ')}` };
		}
	});
	if (chosen !== 'new') return chosen;
	const title = await asker.ask({ option: 'module-title', ask: 'Title of the module', read: readModuleTitle });
	const id = await asker.ask(idQuestion({ option: 'module-id', ask: 'Its id' }, title, placesById(modules)));
	return { folder: `${folder}/${(last?.number ?? 0) + 1}-${id}`, title };
}

async function askIdeas(
	asker: Asker,
	{ folder, ideas }: FoundCourse
): Promise<{ numbers: number[]; ideasFile?: { path: string; from: string; to: string } }> {
	const known = Object.keys(ideas);
	for (const [number, says] of Object.entries(ideas)) asker.say(`  ${number}  ${says}`);
	const chosen = await asker.ask({
		option: 'ideas',
		ask: 'Which ideas it teaches: their numbers, as in 1, 4, or new',
		proposed: known[0] ?? 'new',
		read: (answer): Read<string[]> => {
			const parts = [
				...new Set(
					answer
						.toLowerCase()
						.split(/[\s,]+/)
						.filter(Boolean)
				)
			];
			const unknown = parts.find((part) => part !== 'new' && !known.includes(part));
			if (unknown !== undefined)
				return { refused: `${unknown} is no idea of ${folder}/ideas.ts; expected its numbers, or new` };
			return parts.length > 0 ? { value: parts } : { refused: 'expected at least one idea' };
		}
	});
	const numbers = chosen.filter((part) => part !== 'new').map(Number);
	if (!chosen.includes('new')) return { numbers };
	const says = await asker.ask({ option: 'idea', ask: 'The new idea, in one sentence', read: bySchema(text) });
	const number = Math.max(0, ...known.map(Number)) + 1;
	const path = `${folder}/ideas.ts`;
	const from = readFileSync(path, 'utf8');
	const to = await withIdea(path, from, number, says);
	if (to === undefined) throw new StoppedError(`${path} holds no plain list to add to; add the idea there first.`);
	return { numbers: [...numbers, number], ideasFile: { path, from, to } };
}

function askPractice(asker: Asker, { endings, hasDilemmas, folder }: FoundCourse): Promise<Practice> {
	const hasScenes = hasDilemmas ? endings.other !== undefined : (endings.good ?? endings.other) !== undefined;
	return asker.ask({
		option: 'practice',
		ask: `What is practised: ${hasScenes ? 'none, scene or activity' : 'none or activity'}`,
		note: hasScenes
			? undefined
			: `No scene can be begun: ${folder}/course.ts has no kinds of endings${hasDilemmas ? ' that are not good' : ''}.`,
		proposed: 'none',
		read: oneOf(hasScenes ? PRACTICES : ['none', 'activity'])
	});
}

/** At the end of its module. */
function placeIn({ modules }: FoundCourse, module: ChosenModule): Place {
	const at = modules.findIndex(({ folder }) => folder === module.folder);
	const end = at < 0 ? modules.length : at + 1;
	const lessonsOf = (some: readonly FoundModule[]) => some.flatMap(({ lessons }) => lessons);
	return placeBetween(lessonsOf(modules.slice(0, end)), lessonsOf(modules.slice(end)));
}

async function askToRenumber(asker: Asker, { folder }: FoundCourse, { number, renames }: Place): Promise<void> {
	if (renames.length === 0) return;
	asker.say(`\nIt becomes lesson ${number}, and those after it move up. What learners did stays theirs:`);
	for (const { from, to } of renames.toReversed()) asker.say(`  ${from} becomes ${to.split('/').at(-1)}`);
	asker.say('Where a text says “Lesson” and a number, see afterwards whether it still means the same one.');
	const naming = filesNaming(folder, renames);
	if (naming.length > 0)
		asker.say(`These files name such a folder, and have to be changed by hand: ${naming.join(', ')}.`);
	const answer = await asker.ask({
		option: 'renumber',
		ask: 'Rename them: yes or no',
		proposed: 'yes',
		read: oneOf(['yes', 'no'])
	});
	if (answer === 'no')
		throw new StoppedError('Then choose the last module, or a new one: no folder is renamed for what comes last.');
}

/** Files in which the name of a renamed folder stands: of the course, and of the engine's own sources and tests. */
function filesNaming(course: string, renames: Place['renames']): string[] {
	const names = renames.map(({ from }) => from.split('/').at(-1) ?? '');
	return [...new Set([course, 'src', 'tests', 'scripts', 'bench', 'docs'])]
		.flatMap((folder) => {
			try {
				return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
			} catch {
				return []; // A copy of the engine may lack what an author does not need.
			}
		})
		.filter((path) => /\.(ts|js|md|svelte|svg)$/.test(path))
		.filter((path) => {
			const source = readFileSync(path, 'utf8');
			return names.some((name) => source.includes(name));
		})
		.filter((path, at, all) => all.indexOf(path) === at);
}

function placesById(folders: readonly LessonFolder[]): Map<string, string> {
	return new Map(folders.map(({ id, folder }) => [id, folder]));
}
