import * as v from 'valibot';
import type { CourseFault } from '../course/course-error.ts';
import { claimSchema, sourceSchema, termSchema, type Claim, type Source, type Term } from '../course/evidence.ts';
import { idSchema } from '../course/lesson-schema.ts';
import type { LessonFiles } from './lesson-files.ts';
import { bySchema, readModule } from './read-lesson.ts';

/** What the whole course leans on. */
export interface References {
	sources: Record<string, Source>;
	claims: Record<string, Claim>;
	glossary: Record<string, Term>;
}

const byKey = <S extends v.GenericSchema>(schema: S) =>
	bySchema(v.record(idSchema, schema, 'expected entries by their keys'));

/** Reads `sources.ts`, `claims.ts` and `glossary.ts`. What is at fault is left out and reported. */
export async function readReferences(
	files: LessonFiles
): Promise<{ references: Partial<References>; faults: CourseFault[] }> {
	const faults: CourseFault[] = [];
	const read = async <S extends v.GenericSchema>(name: keyof References, schema: S) => {
		const file = `lessons/${name}.ts`;
		if (!files.modules[file]) faults.push({ file, message: 'is missing' });
		return readModule(files, file, name, faults, byKey(schema));
	};
	const sources = await read('sources', sourceSchema);
	const claims = await read('claims', claimSchema);
	const glossary = await read('glossary', termSchema);
	for (const [key, claim] of Object.entries(claims ?? {}))
		claim.sources.forEach((source, at) => {
			if (sources && !(source in sources))
				faults.push({
					file: 'lessons/claims.ts',
					field: `${key}.sources.${at}`,
					message: `'${source}' is not in lessons/sources.ts`
				});
		});
	return { references: { sources, claims, glossary }, faults };
}
