import { ABOUT_AFTER, type Chapter, type NotePlace } from '../progress/own-words.ts';
import { listedName } from './lesson-name.ts';
import { plainMarkdown, plainMarkdownLine } from './plain-markdown.ts';

/** A version of a text; without words where it cannot be opened. */
export interface FileVersion {
	text?: string;
}

/** A text as it goes into a file. */
export interface FileText extends FileVersion, NotePlace {
	/** As it is shown. */
	day?: string;
	/** Versions that were saved elsewhere. */
	others: readonly FileVersion[];
}

/** Says nothing of a subject where others see the file. */
export const OWN_WORDS_FILE = 'notes.md';

const SHUT = 'This text is locked with another passphrase, and is not in this file.';

/** All that was written, as Markdown. Its headings are the course's alone, whatever words were typed. */
export function ownWordsFile(chapters: readonly Chapter<FileText>[]): string {
	const paragraphs = ['# Your words'];
	for (const { lesson, texts } of chapters) {
		paragraphs.push(`## ${lesson ? listedName({ ...lesson, title: plainMarkdownLine(lesson.title) }) : FORMER}`);
		for (const { written, prompt, after } of texts) {
			paragraphs.push(`### ${plainMarkdownLine(prompt)}`, ...saidIn(written));
			if (after) paragraphs.push(`#### ${ABOUT_AFTER}`, ...saidIn(after));
		}
	}
	return `${paragraphs.filter((each) => each !== '').join('\n\n')}\n`;
}

/** What stands over the last chapter. */
export const FORMER = 'No longer in the course';

function saidIn({ day, others, ...latest }: FileText): string[] {
	return [
		...(day === undefined ? [] : [`Saved on ${plainMarkdownLine(day)}`]),
		wordsOf(latest),
		...others.flatMap((other) => ['#### Saved in another tab or on another device', wordsOf(other)])
	];
}

function wordsOf({ text }: FileVersion): string {
	return text === undefined ? SHUT : plainMarkdown(text);
}
