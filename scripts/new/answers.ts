import * as v from 'valibot';
import { frontMatterSchema, idSchema, moduleFrontMatterSchema } from '../../src/lib/course/lesson-schema.ts';
import type { Question, Read } from './asker.ts';

/** What waits for an author's words says so with these, so that it is found by searching for them. */
export const WAITING = 'YOUR WORDS';

/** Answers that a schema takes, refused in its words. */
export const bySchema =
	<S extends v.GenericSchema<unknown, T>, T = v.InferOutput<S>>(schema: S) =>
	(answer: unknown): Read<T> => {
		const parsed = v.safeParse(schema, answer);
		return parsed.success ? { value: parsed.output } : { refused: parsed.issues[0].message };
	};

export const readLessonTitle = bySchema(frontMatterSchema.entries.title);
export const readModuleTitle = bySchema(moduleFrontMatterSchema.entries.title);

/** A title in lower case with hyphens, where it makes an id that is not taken. */
export function idFrom(title: string, taken: ReadonlyMap<string, string>): string | undefined {
	const id = title
		.normalize('NFD')
		.replace(/[\p{M}’'“”"]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return v.is(idSchema, id) && !taken.has(id) ? id : undefined;
}

/** @param taken where the ids that are in use stand, by id */
export function idQuestion(
	{ option, ask, note }: Pick<Question<string>, 'option' | 'ask' | 'note'>,
	title: string,
	taken: ReadonlyMap<string, string> = new Map()
): Question<string> {
	return {
		option,
		ask,
		note,
		proposed: idFrom(title, taken),
		read: (answer) => {
			const found = bySchema(idSchema)(answer);
			if ('refused' in found) return found;
			const at = taken.get(found.value);
			return at === undefined ? found : { refused: `taken by ${at}; ids are unique and never reused` };
		}
	};
}

export const LESSON_ID_NOTE =
	'The lesson’s id is permanent and ends up in the browser’s history: keep it neutral, for who may look there.';

export const MINUTES: Question<number> = {
	option: 'minutes',
	ask: 'Minutes that it takes',
	proposed: '15',
	read: (answer) =>
		/^\d+$/.test(answer)
			? bySchema(frontMatterSchema.entries.minutes)(Number(answer))
			: { refused: 'expected a whole number of minutes' }
};

/** One of a few words; the first letters of one will do. */
export function oneOf<const Word extends string>(words: readonly Word[]): (answer: string) => Read<Word> {
	return (answer) => {
		const found = words.find((word) => answer !== '' && word.startsWith(answer.toLowerCase()));
		return found === undefined
			? { refused: `expected ${words.slice(0, -1).join(', ')} or ${words.at(-1)}` }
			: { value: found };
	};
}
