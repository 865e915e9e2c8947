import type { Drawing } from './drawing.ts';

/** How a file that stands beside a lesson's text is shown. */
export type MediaKind = 'photo' | 'drawing' | 'audio' | 'video';

/** Endings by how they are shown, and how many bytes such a file may have as its author leaves it. */
export const MEDIA: Readonly<Record<MediaKind, { endings: readonly string[]; mostBytes: number }>> = {
	// Packed when the course is built, so this is for the repository alone.
	photo: { endings: ['jpg', 'jpeg', 'png', 'webp'], mostBytes: 8_000_000 },
	// Stands in the page itself.
	drawing: { endings: ['svg'], mostBytes: 20_000 },
	// Sent as they are, and kept on every learner's device: ten minutes of speech, and two of a small picture.
	audio: { endings: ['mp3', 'm4a', 'ogg', 'wav'], mostBytes: 5_000_000 },
	video: { endings: ['mp4', 'webm'], mostBytes: 15_000_000 }
};
const KINDS = Object.keys(MEDIA) as MediaKind[];

const TYPES: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	webp: 'image/webp',
	jpg: 'image/jpeg',
	png: 'image/png',
	mp3: 'audio/mpeg',
	m4a: 'audio/mp4',
	ogg: 'audio/ogg',
	wav: 'audio/wav',
	mp4: 'video/mp4',
	webm: 'video/webm',
	vtt: 'text/vtt'
};

/** How a file of this name is shown; nothing where it is of no type that a reading shows. */
export function mediaKindOf(name: string): MediaKind | undefined {
	const ending = endingOf(name);
	return KINDS.find((kind) => MEDIA[kind].endings.includes(ending));
}

/** What a file of this name is sent as; nothing where it is not sent. */
export function mediaTypeOf(name: string): string | undefined {
	return TYPES[endingOf(name)];
}

/** The endings of these kinds, as a list to read. */
export function endingsOf(...kinds: MediaKind[]): string {
	return kinds.flatMap((kind) => MEDIA[kind].endings).join(', ');
}

/** The file that belongs to a recording: `the-lift.mp3` has its words in `the-lift.transcript.md`. */
export function companionOf(recording: string, ending: 'transcript.md' | 'vtt'): string {
	return recording.replace(/[^.]+$/, ending);
}

function endingOf(name: string): string {
	return /\.([^.]+)$/.exec(name)?.[1] ?? '';
}

/** A photograph: how large it is, in pixels, as it is looked at. */
export interface Photo {
	kind: 'photo';
	name: string;
	width: number;
	height: number;
}

/** A drawing that stands in the page. */
export interface DrawnPicture {
	kind: 'drawing';
	name: string;
	drawing: Drawing;
}

/** Sound or film, with where its captions stand, if it has some. */
export interface RecordingFile {
	kind: 'audio' | 'video';
	name: string;
	captions?: string;
}

export type MediaFile = Photo | DrawnPicture | RecordingFile;

/** One of the files in which a photograph is sent. */
export interface PhotoForm {
	file: string;
	format: 'avif' | 'webp' | 'jpg' | 'png';
	/** In pixels; never more than the photograph has. */
	width: number;
}

/** A phone, and a column of text on a fine screen. */
const WIDTHS = [480, 960];

/**
 * The forms of a photograph, the one for every browser last. Two widths of AVIF, which nearly all take; WebP and the last
 * in one, as each form more is bytes that every learner keeps.
 */
export function photoForms({ name, width }: Pick<Photo, 'name' | 'width'>): PhotoForm[] {
	const widest = Math.min(width, Math.max(...WIDTHS));
	const widths = [...WIDTHS.filter((each) => each < widest), widest];
	const form = (format: PhotoForm['format'], pixels: number): PhotoForm => {
		return { file: `${name}.${pixels}.${format}`, format, width: pixels };
	};
	const plain = /\.jpe?g$/.test(name) ? 'jpg' : 'png';
	return [...widths.map((pixels) => form('avif', pixels)), form('webp', widest), form(plain, widest)];
}
