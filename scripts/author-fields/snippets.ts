import type { JsonSchema } from '@valibot/to-json-schema';
import { innerOf, wordOf } from './comments.ts';

interface Snippet {
	scope: string;
	/** Which files it is offered in. */
	include: string[];
	prefix: string;
	body: string[];
	description: string;
}

/**
 * The fields of front matter as VS Code offers them. It has no schemas for the front matter of Markdown; these it
 * completes by itself, with what each field holds.
 */
export function snippetsOf(lesson: JsonSchema, module: JsonSchema): Record<string, Snippet> {
	const files = { 'lesson.md': lesson, 'module.md': module };
	return Object.fromEntries(
		Object.entries(files).flatMap(([file, { properties, required }]) =>
			Object.entries(properties ?? {}).map(([name, field]) => {
				const schema = innerOf(field) ?? {};
				const needed = required?.includes(name) ? '' : ' (may be left out)';
				const snippet: Snippet = {
					...{ scope: 'markdown', include: [`**/${file}`], prefix: name },
					body: bodyOf(name, schema, tabStops()),
					description: `${schema.description ?? ''}${needed}`
				};
				return [`${file}: ${name}`, snippet];
			})
		)
	);
}

/** Numbers the places at which a writer stops. */
function tabStops(): () => number {
	let last = 0;
	return () => ++last;
}

function bodyOf(name: string, schema: JsonSchema, next: () => number): string[] {
	if (schema.type === 'object')
		return [`${name}:`, ...neededOf(schema).map(([inner, field]) => `  ${inner}: ${valueOf(field, next)}`)];
	const each = innerOf(schema.items);
	if (schema.type !== 'array' || !each) return [`${name}: ${valueOf(schema, next)}`];
	if (each.type === 'integer') return [`${name}: [${valueOf(each, next)}]`];
	return [`${name}:`, ...Array.from({ length: schema.minItems ?? 1 }, () => `  - ${valueOf(each, next)}`)];
}

function valueOf(schema: JsonSchema, next: () => number): string {
	if (schema.type === 'object')
		return `{ ${neededOf(schema)
			.map(([name, field]) => `${name}: ${valueOf(field, next)}`)
			.join(', ')} }`;
	if (schema.enum) return `\${${next()}|${schema.enum.map(wordOf).join(',')}|}`;
	// Whoever writes it down wants what it is not without.
	if (schema.type === 'boolean') return String(schema.default !== true);
	return `$${next()}`;
}

function neededOf({ properties, required }: JsonSchema): [string, JsonSchema][] {
	return Object.entries(properties ?? {}).flatMap(([name, field]): [string, JsonSchema][] => {
		const inner = innerOf(field);
		return inner && required?.includes(name) ? [[name, inner]] : [];
	});
}
