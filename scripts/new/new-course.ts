import { newFolder, takeAll } from './all-or-nothing.ts';
import {
	bySchema,
	idQuestion,
	LESSON_ID_NOTE,
	MINUTES,
	oneOf,
	readLessonTitle,
	readModuleTitle,
	WAITING
} from './answers.ts';
import type { Asker } from './asker.ts';
import { courseInfoSchema } from '../../src/lib/course/course-info.ts';
import { readFolder } from './course-place.ts';
import { lessonTexts, moduleText, PRACTICES } from './lesson-texts.ts';
import { fromTemplate } from './template.ts';
import { sayWritten } from './written.ts';

const FILES = ['course.ts', 'course-id.ts', 'ideas.ts', 'sources.ts', 'claims.ts', 'glossary.ts'] as const;
/** As the templates name them. */
const ENDINGS = { good: 'good', other: 'mixed' };
const SHOWN = { claim: 'first-claim', term: 'first-term' };

/** Asks for a course of one lesson, and writes its beginnings into a folder of its own. */
export async function begin(asker: Asker): Promise<void> {
	const schemas = courseInfoSchema.entries;
	const title = await asker.ask({ option: 'title', ask: 'Title of the course', read: bySchema(schemas.title) });
	const note = 'By the course’s id browsers and backups know what they keep of it. It never changes.';
	const courseId = await asker.ask(idQuestion({ option: 'id', ask: 'Its id', note }, title));
	const folder = await asker.ask({
		option: 'folder',
		ask: 'Its folder, as in courses/bread or ../bread',
		proposed: `courses/${courseId}`,
		read: readFolder
	});
	const tagline = await asker.ask({
		option: 'tagline',
		ask: 'What it is, in a line',
		proposed: `[${WAITING}: what it is, in a line]`,
		read: bySchema(schemas.tagline)
	});
	const language = await asker.ask({
		option: 'language',
		ask: 'Its language, as in en or de-CH',
		proposed: 'en',
		read: bySchema(schemas.language)
	});
	const exitUrl = await asker.ask({
		option: 'exit',
		ask: 'Page that replaces it when somebody leaves quickly, as in https://www.wikipedia.org/',
		proposed: '',
		read: (answer) => (answer === '' ? { value: undefined } : bySchema(schemas.exitUrl)(answer))
	});

	const moduleTitle = await asker.ask({
		option: 'module-title',
		ask: 'Title of its first module',
		proposed: 'First part',
		read: readModuleTitle
	});
	const moduleId = await asker.ask(idQuestion({ option: 'module-id', ask: 'Its id' }, moduleTitle));
	const lesson = await asker.ask({ option: 'lesson', ask: 'Title of the first lesson', read: readLessonTitle });
	const id = await asker.ask(idQuestion({ option: 'lesson-id', ask: 'Its id', note: LESSON_ID_NOTE }, lesson));
	const minutes = await asker.ask(MINUTES);
	const practice = await asker.ask({
		option: 'practice',
		ask: 'What is practised: none, scene or activity',
		proposed: 'scene',
		read: oneOf(PRACTICES)
	});

	const filling = { title, courseId, tagline, language, exitUrl };
	const begun = { id, title: lesson, minutes, ideas: [1], practice, isDilemma: false, endings: ENDINGS, shown: SHOWN };
	const module = `1-${moduleId}`;
	const texts: Record<string, string> = {};
	for (const file of FILES) texts[file] = await fromTemplate(`course/${file}`, file, filling);
	texts[`${module}/module.md`] = await moduleText(moduleTitle);
	for (const [file, text] of Object.entries(await lessonTexts(begun))) texts[`${module}/01-${id}/${file}`] = text;
	takeAll([newFolder(folder, texts)]);
	sayWritten(
		asker,
		folder,
		Object.keys(texts).map((file) => `${folder}/${file}`)
	);
}
