import type { CourseFault } from '../course/course-error.ts';
import { readDrawing, type Drawing } from '../course/drawing.ts';
import { placeAt, type Place } from '../course/markdown.ts';
import { MEDIA, companionOf, endingsOf, mediaKindOf, type MediaFile } from '../course/media.ts';
import type { ReadingNode } from '../course/reading-nodes.ts';
import type { Reading } from '../course/reading.ts';
import type { LessonFiles } from './lesson-files.ts';
import { nearestOf } from '../course/nearest.ts';
import { photoSize } from './photo.ts';
import { readTranscript } from './read-transcript.ts';

/** A file that a reading shows, with the words of a recording. */
export interface Shown {
	file: MediaFile;
	transcript: readonly ReadingNode[];
}

/** What a reading shows, by the names of the files that lie beside it. */
export type LessonMedia = ReadonlyMap<string, Shown>;

interface Use extends Place {
	file: string;
	isRecording: boolean;
}

/** Reads what a reading shows of the files beside it, and adds every fault, also of those that it does not show. */
export async function readMedia(
	files: LessonFiles,
	folder: string,
	{ pictures, components }: Pick<Reading, 'pictures' | 'components'>,
	faults: CourseFault[]
): Promise<LessonMedia> {
	const names = namesIn(files, folder);
	const recordings = components.filter(({ component }) => component === 'Recording');
	const uses: Use[] = [
		...pictures.map((picture) => ({ ...picture, isRecording: false })),
		...recordings.map(({ value, line, column }) => ({ file: value, line, column, isRecording: true }))
	];
	const media = new Map<string, Shown>();
	for (const use of uses) {
		const message = useFault(use, names);
		if (message !== undefined)
			faults.push({ file: `${folder}/lesson.md`, line: use.line, column: use.column, message });
		else if (!media.has(use.file)) {
			const shown = await readShown(files, folder, use.file, faults);
			if (shown) media.set(use.file, shown);
		}
	}
	const used = new Set(
		uses.flatMap(({ file }) => [file, companionOf(file, 'transcript.md'), companionOf(file, 'vtt')])
	);
	faults.push(
		...names.filter((name) => !used.has(name)).map((name) => ({ file: `${folder}/${name}`, message: strayFault(name) }))
	);
	return media;
}

/** The one drawing of a file, if it may stand in a page. */
export function readDrawingFile(file: string, source: string, faults: CourseFault[]): Drawing | undefined {
	const { drawing, flaws } = readDrawing(source);
	faults.push(...flaws.map(({ at, message }) => ({ file, ...placeAt(source, at), message })));
	const bytes = new TextEncoder().encode(source).length;
	if (bytes > MEDIA.drawing.mostBytes) faults.push({ file, message: sizeFault('drawing', bytes) });
	return drawing;
}

function namesIn(files: LessonFiles, folder: string): string[] {
	return Object.keys(files.media)
		.filter((path) => path.startsWith(`${folder}/`))
		.map((path) => path.slice(folder.length + 1));
}

function useFault({ file, isRecording }: Use, names: readonly string[]): string | undefined {
	const kind = mediaKindOf(file);
	if (isRecording && (kind === 'photo' || kind === 'drawing'))
		return `${file} is a picture; write ![What it shows](${file})`;
	if (kind === undefined) return `${file} is of no type that is played; expected ${endingsOf('audio', 'video')}`;
	if (names.includes(file)) return undefined;
	const nearest = nearestOf(
		file,
		names.filter((name) => mediaKindOf(name) !== undefined)
	);
	const there = nearest === undefined ? 'put the file there' : `did you mean ${nearest}?`;
	return `${file} does not lie beside lesson.md; ${there}`;
}

async function readShown(
	files: LessonFiles,
	folder: string,
	name: string,
	faults: CourseFault[]
): Promise<Shown | undefined> {
	const path = `${folder}/${name}`;
	const kind = mediaKindOf(name);
	if (kind === 'drawing') {
		const drawing = readDrawingFile(path, files.texts[path] ?? '', faults);
		return drawing && { file: { kind, name, drawing }, transcript: [] };
	}
	const bytes = await files.media[path]?.();
	if (!kind || !bytes) return undefined;
	if (bytes.length > MEDIA[kind].mostBytes) faults.push({ file: path, message: sizeFault(kind, bytes.length) });
	if (kind === 'photo') {
		const size = await photoSize(bytes);
		if (!size) faults.push({ file: path, message: 'cannot be read as a picture; save it anew' });
		return size && { file: { kind, name, ...size }, transcript: [] };
	}
	if (bytes.length === 0) faults.push({ file: path, message: 'is empty; put the recording there' });
	const captions = readCaptions(files, folder, name, kind, faults);
	const words = companionOf(name, 'transcript.md');
	const transcript = await readTranscript(`${folder}/${words}`, files.texts[`${folder}/${words}`], name, faults);
	return { file: { kind, name, ...(captions === undefined ? {} : { captions }) }, transcript };
}

/** The file of the captions; a film has to have one. */
function readCaptions(
	files: LessonFiles,
	folder: string,
	name: string,
	kind: 'audio' | 'video',
	faults: CourseFault[]
): string | undefined {
	const captions = companionOf(name, 'vtt');
	const [file, source] = [`${folder}/${captions}`, files.texts[`${folder}/${captions}`]];
	if (source === undefined) {
		if (kind === 'video') faults.push({ file, message: `is missing; ${name} is shown with captions (WebVTT)` });
		return undefined;
	}
	if (!/^\uFEFF?WEBVTT\b/.test(source)) faults.push({ file, line: 1, message: 'expected WEBVTT as the first line' });
	else if (!source.includes('-->'))
		faults.push({
			file,
			line: 1,
			message: 'has no caption; write a line such as 00:00.000 --> 00:02.000, and one below it'
		});
	return captions;
}

function sizeFault(kind: keyof typeof MEDIA, bytes: number): string {
	const kilobytes = (count: number) => `${Math.ceil(count / 1000)} kB`;
	return `has ${kilobytes(bytes)}; expected at most ${kilobytes(MEDIA[kind].mostBytes)}: ${SMALLER[kind]}`;
}

const SMALLER = {
	photo: 'scale it down to 2000 pixels or so',
	drawing: 'draw it with fewer points, or save it as a photograph',
	audio: 'record it in mono with fewer bits, or cut it, as every learner keeps it',
	video: 'make it smaller or cut it, as every learner keeps it'
};

function strayFault(name: string): string {
	const [stem = ''] = name.split('.');
	if (name.endsWith('.transcript.md') || name.endsWith('.vtt'))
		return `belongs to no recording of the text; write <Recording of="${stem}.mp3" /> in lesson.md, or take it away`;
	const kind = mediaKindOf(name);
	if (kind === undefined)
		return `is of no type that a lesson shows; expected ${endingsOf('photo', 'drawing', 'audio', 'video')}`;
	const written = kind === 'audio' || kind === 'video' ? `<Recording of="${name}" />` : `![What it shows](${name})`;
	return `is shown nowhere; write ${written} in lesson.md, or take it away`;
}
