import { readFile } from 'node:fs/promises';
import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import { commented } from './comments.ts';
import { authorSchemas, TITLES, type AuthorSchema } from './schemas.ts';
import { snippetsOf } from './snippets.ts';
import { fieldTables } from './tables.ts';

export const README = 'lessons/README.md';
const [OPENS, CLOSES] = ['<!-- Written by npm run fields -->', '<!-- Written by hand again -->'];

const mostCharacters = v.object({ type: v.literal('max_graphemes'), requirement: v.number() });

/** What a schema checks beyond its form, JSON Schema cannot say; it counts letters otherwise, so that limit is a remark. */
const CONVERSION: ConversionConfig = {
	errorMode: 'ignore',
	overrideAction: ({ valibotAction, jsonSchema }) =>
		v.is(mostCharacters, valibotAction)
			? { ...jsonSchema, $comment: `at most ${valibotAction.requirement} characters` }
			: undefined
};

/** JSON Schemas of all that authors write, with the comments of their fields. */
export function describedSchemas(): Record<AuthorSchema, JsonSchema> {
	const plain = Object.entries(authorSchemas).map(([name, schema]) => {
		const { $schema, ...rest } = toJsonSchema(schema, CONVERSION);
		return [name, { $schema, title: TITLES[name as AuthorSchema], ...rest }];
	});
	return commented(Object.fromEntries(plain) as Record<AuthorSchema, JsonSchema>);
}

/** What `npm run fields` writes, by path from the project's root, as Prettier leaves it. */
export async function fieldFiles(schemas = describedSchemas()): Promise<Map<string, string>> {
	const files = new Map(
		Object.entries(schemas).map(([name, schema]) => [`schemas/${name}.json`, JSON.stringify(schema)])
	);
	files.set('.vscode/lessons.code-snippets', JSON.stringify(snippetsOf(schemas.lesson, schemas.module)));
	files.set(README, between(await readFile(README, 'utf8'), fieldTables(schemas)));
	for (const [path, text] of files) {
		const parser = path === README ? 'markdown' : 'json';
		files.set(path, await format(text, { ...(await resolveConfig(path)), parser }));
	}
	return files;
}

/** A text with its part between the two marks replaced. */
function between(whole: string, part: string): string {
	const [before, rest = ''] = whole.split(OPENS);
	const [, after] = rest.split(CLOSES);
	if (before === undefined || after === undefined)
		throw new Error(`${README}: expected the marks ${OPENS} and ${CLOSES}, between which the fields are written`);
	return `${before}${OPENS}\n\n${part}\n\n${CLOSES}${after}`;
}
