import type { CourseFault } from '../course/course-error.ts';
import { mediaKindOf } from '../course/media.ts';
import { nearestOf } from '../course/nearest.ts';
import { importedFiles } from './course-imports.ts';
import { foldersBelow, folderOf, hasFiles, type Folder } from './folder-tree.ts';
import type { LessonFiles } from './lesson-files.ts';
import { lessonFolders, moduleFolders } from './lesson-folders.ts';
import { READ_FILES, didYouMeanFile, meantFile, strayFileMessage, typeMessage } from './stray-names.ts';

const PROGRAM = /\.(?:ts|svelte)$/;
/** The programs that are read for what they are called, wherever they lie. */
const READ_PROGRAMS =
	/^lessons\/(?:(?:course|course-id|ideas|sources|claims|glossary)\.ts|[^/]+\/[^/]+\/(?:(?:quiz|scenario|moment|activity|simulator)\.ts|figures\/[^/]+\.ts|simulator\/.+)|.+\.test\.ts)$/;
const EXAMPLE = '2-oven/02-the-bake';
const OF_LESSONS = ['figures', 'simulator'];
const BESIDE = 'pictures and recordings lie beside lesson.md';

interface Known {
	/** Files that others import. */
	imported: ReadonlySet<string>;
	/** Folders whose name is wrong: told where they are read. */
	misnamed: ReadonlySet<string>;
}

/** Everything in a course's folder that nothing reads, and what its author may have meant. */
export async function strayFileFaults(files: LessonFiles): Promise<CourseFault[]> {
	const course = folderOf('lessons', files.paths);
	const wrong: CourseFault[] = [];
	for (const { folder } of moduleFolders(files, wrong)) lessonFolders(files, folder, wrong);
	const isUnknown = (path: string): boolean => PROGRAM.test(path) && !READ_PROGRAMS.test(path);
	const known: Known = {
		imported: files.paths.some(isUnknown) ? await importedFiles(files) : new Set(),
		misnamed: new Set(wrong.map(({ file }) => file))
	};
	// A name in capitals is for people: README.md, LICENSE.
	const others = { ...course, files: course.files.filter((name) => !/^[A-Z][A-Z-]*(?:\.(?:md|txt))?$/.test(name)) };
	return [
		...fileFaults(others, READ_FILES.course, known, (name) =>
			mediaKindOf(name) ? `is shown nowhere; ${BESIDE}` : unusedMessage(name)
		),
		...course.folders.flatMap((folder) => moduleFaults(folder, known))
	];
}

function moduleFaults(folder: Folder, known: Known): CourseFault[] {
	const { path, files, folders } = folder;
	if (known.misnamed.has(path)) return [];
	const hasLessons =
		folders.some(isLessonLike) || foldersBelow(folder).some(({ files: within }) => within.includes('lesson.md'));
	const isModule = files.some((name) => meantFile(name, READ_FILES.module) === 'module.md');
	if (!isModule && !hasLessons)
		return isLessonLike(folder)
			? [{ file: path, message: `is a lesson outside of a module; expected it in the folder of one, as in ${EXAMPLE}` }]
			: strayFolderFaults(folder, known, `is read by nothing; a module has a module.md and lessons, as in ${EXAMPLE}`);
	const faults = fileFaults(folder, READ_FILES.module, known, (name) => {
		if ((READ_FILES.lesson as readonly string[]).includes(name))
			return `lies in the folder of a module; each lesson has a folder of its own, as in ${EXAMPLE}`;
		return mediaKindOf(name) ? `is shown nowhere; ${BESIDE}` : unusedMessage(name);
	});
	faults.push(...folders.flatMap((each) => lessonFaults(each, known)));
	if (!hasLessons && isModule)
		faults.push({ file: path, message: `has no lesson; put one into it, as in ${EXAMPLE}, or take it away` });
	return faults;
}

/** A folder within one of a module. */
function lessonFaults(folder: Folder, known: Known): CourseFault[] {
	const { path, name, files, folders } = folder;
	if (known.misnamed.has(path)) return [];
	const tooDeep = foldersBelow(folder)
		.filter((each) => each.files.includes('lesson.md'))
		.map((each) => each.path);
	const faults = tooDeep.map((file): CourseFault => {
		return { file, message: `is a lesson that lies too deep; expected it in the folder of a module, as in ${EXAMPLE}` };
	});
	if (files.includes('lesson.md')) {
		faults.push(...contentFaults({ ...folder, folders: folders.filter((each) => !holds(each, tooDeep)) }, known));
	} else if (isLessonLike(folder) || (/^\d+-/.test(name) && files.length > 0)) {
		const meant = files.filter((each) => meantFile(each, ['lesson.md']));
		if (meant.length === 0)
			faults.push({ file: `${path}/lesson.md`, message: 'is missing; each lesson has a reading' });
		for (const each of meant)
			faults.push({ file: `${path}/${each}`, message: `is read by nothing; ${didYouMeanFile(each, 'lesson.md')}` });
	} else if (tooDeep.length === 0)
		return strayFolderFaults(folder, known, "is read by nothing; a lesson's folder holds a lesson.md");
	return faults;
}

/** What lies in the folder of a lesson. Whether pictures and recordings are shown is seen where the reading is. */
function contentFaults(folder: Folder, known: Known): CourseFault[] {
	const { path, folders } = folder;
	const files = folder.files.filter((name) => !mediaKindOf(name) && !/\.(?:transcript\.md|vtt)$/.test(name));
	const faults = fileFaults({ ...folder, files }, READ_FILES.lesson, known, (name) =>
		PROGRAM.test(name)
			? `is read by nothing, and imported by no file; a lesson has ${READ_FILES.lesson.slice(1).join(', ')}`
			: typeMessage(name)
	);
	for (const each of folders) {
		if (!hasFiles(each)) faults.push(...strayFolderFaults(each, known, ''));
		else if (each.name === 'figures') faults.push(...figureFaults(each, known));
		else if (each.name !== 'simulator') faults.push(...strayFolderFaults(each, known, folderMessage(each)));
		else if (!folder.files.includes('simulator.ts'))
			faults.push({ file: `${path}/simulator.ts`, message: 'is missing; without it nothing reads simulator/' });
	}
	return faults;
}

function figureFaults(folder: Folder, known: Known): CourseFault[] {
	const files = folder.files.filter((name) => !name.endsWith('.ts'));
	return [
		...fileFaults({ ...folder, files }, [], known, (name) => {
			if (mediaKindOf(name)) return `is shown nowhere; ${BESIDE}`;
			const [stem = ''] = name.split('.');
			return `is read by nothing; did you mean ${stem}.ts? A figure is a file of TypeScript`;
		}),
		...folder.folders.flatMap((each) =>
			strayFolderFaults(each, known, 'is read by nothing; the files of figures lie in figures/ itself')
		)
	];
}

function folderMessage({ name, files }: Folder): string {
	const meant = nearestOf(name, OF_LESSONS);
	if (meant !== undefined) return `is read by nothing; ${didYouMeanFile(`${name}/`, `${meant}/`)}`;
	if (files.some(mediaKindOf)) return `is read by nothing; ${BESIDE}`;
	return 'is read by nothing; a lesson has no folders but figures/ and simulator/';
}

/** A folder that is told once, unless something in it is in use. */
function strayFolderFaults(folder: Folder, known: Known, message: string): CourseFault[] {
	if (!hasFiles(folder)) return [{ file: folder.path, message: 'is an empty folder; take it away' }];
	const all = [folder, ...foldersBelow(folder)];
	if (!all.some((each) => each.files.some((name) => isInUse(each, name, known))))
		return [{ file: folder.path, message }];
	const unused = fileFaults(folder, [], known, unusedMessage);
	return [...unused, ...folder.folders.flatMap((each) => strayFolderFaults(each, known, message))];
}

function fileFaults(
	folder: Folder,
	read: readonly string[],
	known: Known,
	otherwise: (name: string) => string
): CourseFault[] {
	return folder.files
		.filter((name) => !read.includes(name) && !isInUse(folder, name, known))
		.map((name) => ({
			file: `${folder.path}/${name}`,
			message: strayFileMessage(name, read, folder.files) ?? otherwise(name)
		}));
}

function unusedMessage(name: string): string {
	return `is read by nothing${PROGRAM.test(name) ? ', and imported by no file' : ''}; take it away`;
}

function isInUse({ path }: Folder, name: string, { imported }: Known): boolean {
	return name.endsWith('.test.ts') || imported.has(`${path}/${name}`);
}

/** Whether a folder holds what only a lesson has. */
function isLessonLike({ name: own, files, folders }: Folder): boolean {
	if (OF_LESSONS.includes(own)) return false;
	return (
		files.some((name) => meantFile(name, READ_FILES.lesson) !== undefined) ||
		folders.some(({ name }) => OF_LESSONS.includes(name))
	);
}

const holds = ({ path }: Folder, paths: readonly string[]): boolean =>
	paths.some((each) => each === path || each.startsWith(`${path}/`));
