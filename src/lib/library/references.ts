import * as v from 'valibot';
import type { CourseFault } from '../course/course-error.ts';
import { claimSchema, sourceSchema, termSchema, type Claim, type Source, type Term } from '../course/evidence.ts';
import { text } from '../course/fields.ts';
import { didYouMean } from '../course/meant.ts';
import { idSchema } from '../course/lesson-schema.ts';
import type { LessonFiles } from './lesson-files.ts';
import { bySchema, readModule, type Parsed } from './read-lesson.ts';

/** What the whole course leans on. */
export interface References {
	/** What it teaches, by number. */
	ideas: Record<string, string>;
	sources: Record<string, Source>;
	claims: Record<string, Claim>;
	glossary: Record<string, Term>;
}

const ideasSchema = v.record(
	v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/, 'expected ideas by their numbers, from 1')),
	text,
	'expected ideas by their numbers'
);

const byKey = <S extends v.GenericSchema>(schema: S) =>
	bySchema(v.record(idSchema, schema, 'expected entries by their keys'));

/** Reads `ideas.ts`, `sources.ts`, `claims.ts` and `glossary.ts`. What is at fault is left out and reported. */
export async function readReferences(
	files: LessonFiles
): Promise<{ references: Partial<References>; faults: CourseFault[] }> {
	const faults: CourseFault[] = [];
	const read = async <T>(name: keyof References, parse: (value: unknown) => Parsed<T>) => {
		const file = `lessons/${name}.ts`;
		if (!files.modules[file]) faults.push({ file, message: 'is missing' });
		return readModule(files, file, name, faults, parse);
	};
	const ideas = await read('ideas', bySchema(ideasSchema));
	const sources = await read('sources', byKey(sourceSchema));
	const claims = await read('claims', byKey(claimSchema));
	const glossary = await read('glossary', byKey(termSchema));
	for (const [key, claim] of Object.entries(claims ?? {})) {
		claim.sources.forEach((source, at) => {
			if (sources && !(source in sources))
				faults.push({
					file: 'lessons/claims.ts',
					field: `${key}.sources.${at}`,
					message: `'${source}' is not in lessons/sources.ts${didYouMean(source, Object.keys(sources))}`
				});
		});
		faults.push(...ideaFaults('lessons/claims.ts', `${key}.ideas`, claim.ideas, ideas));
	}
	return { references: { ideas, sources, claims, glossary }, faults };
}

/** Numbers under `field` that are no idea of the course. Where its ideas could not be read, none is asked for. */
export function ideaFaults(
	file: string,
	field: string,
	numbers: readonly number[],
	ideas: References['ideas'] | undefined
): CourseFault[] {
	return numbers.flatMap((number, at) =>
		!ideas || number in ideas
			? []
			: [{ file, field: `${field}.${at}`, message: `${number} is no idea of lessons/ideas.ts${ideasThere(ideas)}` }]
	);
}

function ideasThere(ideas: References['ideas']): string {
	const numbers = Object.keys(ideas).map(Number);
	if (numbers.length === 0) return ', which has none';
	const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
	return `, which has ${first === last ? first : `${first} to ${last}`}`;
}
