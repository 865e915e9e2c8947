import { mediaTypeOf, photoForms } from '../course/media.ts';
import type { LessonFiles } from './lesson-files.ts';
import { photoForm } from './photo.ts';
import type { Lesson } from './read-course.ts';

/** A file as learners get it. */
export interface SentFile {
	bytes: Uint8Array<ArrayBuffer>;
	type: string;
}

/** What is sent under a name: a form of a photograph, a recording, or its captions. Nothing else in the folder is. */
export async function sentMedia(
	{ media: files }: Pick<LessonFiles, 'media'>,
	{ folder, media }: Pick<Lesson, 'folder' | 'media'>,
	name: string
): Promise<SentFile | undefined> {
	const type = mediaTypeOf(name);
	const read = async (file: string) => new Uint8Array((await files[`${folder}/${file}`]?.()) ?? []);
	for (const { file } of media.values()) {
		if (type === undefined || file.kind === 'drawing') continue;
		if (file.kind === 'photo') {
			const form = photoForms(file).find((each) => each.file === name);
			if (form) return { bytes: await photoForm(await read(file.name), form), type };
		} else if (name === file.name || name === file.captions) return { bytes: await read(name), type };
	}
	return undefined;
}
