import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { idSchema } from '../../src/lib/course/lesson-schema.ts';
import { MOST_LISTED } from '../../src/lib/course/stored-ids.ts';
import { innerOf, itemsIn, schemasIn, wordOf } from './comments.ts';
import type { AuthorSchema } from './schemas.ts';

const ID = toJsonSchema(idSchema, { errorMode: 'ignore' }).pattern;

interface Field {
	/** From the top of the file, as in `reflection.prompt`; `*` stands for any key. */
	path: string;
	schema: JsonSchema;
	needed: boolean;
}

/** The reference of every field, as Markdown. */
export function fieldTables(schemas: Readonly<Record<AuthorSchema, JsonSchema>>): string {
	const { lesson, module, course, sources, claims, glossary, quiz, activity, simulator, figure } = schemas;
	const questions = innerOf(quiz.properties?.questions);
	return [
		'### Fields of lesson.md',
		tableOf(fieldsIn(lesson)),
		'### Fields of module.md',
		tableOf(fieldsIn(module)),
		'### Fields of course.ts',
		tableOf(fieldsIn(course)),
		'### Fields of ideas.ts, sources.ts, claims.ts and glossary.ts',
		'In `ideas.ts` each number has a text: an idea that the course teaches. Each entry of `sources.ts`, by its key:',
		tableOf(fieldsIn(innerOf(sources.additionalProperties) ?? {})),
		'Each entry of `claims.ts`, by its key:',
		tableOf(fieldsIn(innerOf(claims.additionalProperties) ?? {})),
		'Each entry of `glossary.ts`, by its key:',
		tableOf(fieldsIn(innerOf(glossary.additionalProperties) ?? {})),
		'### Fields of quiz.ts',
		tableOf(fieldsIn(quiz)),
		'A question of any kind has:',
		...kinds(innerOf(questions?.items) ?? {}),
		'### Fields of activity.ts',
		'An activity of any kind has:',
		...kinds(activity),
		'### Fields of simulator.ts',
		tableOf(fieldsIn(simulator)),
		'### Fields of figures',
		'A figure of any kind, in `figures/<name>.ts`, has:',
		...kinds(figure)
	].join('\n\n');
}

/** What all kinds have, and then each with what it has alone. */
function kinds(schema: JsonSchema): string[] {
	const variants = schemasIn(schema.oneOf);
	const rows = variants.map((variant) => fieldsIn(variant).filter(({ path }) => path !== 'kind'));
	const everywhere = (row: string) => rows.every((list) => list.some((field) => rowOf(field) === row));
	const isCommon = (field: Field) => everywhere(rowOf(field));
	return [
		tableOf((rows[0] ?? []).filter(isCommon)),
		...variants.flatMap((variant, at) => {
			const kind = innerOf(variant.properties?.kind);
			const own = (rows[at] ?? []).filter((field) => !isCommon(field));
			const words = `**\`${wordOf(kind?.const)}\`.** ${kind?.description ?? ''}`;
			return own.length > 0 ? [words, tableOf(own)] : [words];
		})
	];
}

function fieldsIn(schema: JsonSchema, path = ''): Field[] {
	// All places of a list of fixed length hold the same.
	const [each] = itemsIn(schema);
	if (each) return fieldsIn(each, schema.type === 'array' ? `${path}[]` : `${path}.*`);
	return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
		const inner = innerOf(field);
		if (!inner) return [];
		const own = path === '' ? name : `${path}.${name}`;
		return [{ path: own, schema: inner, needed: schema.required?.includes(name) === true }, ...fieldsIn(inner, own)];
	});
}

function tableOf(list: readonly Field[]): string {
	return ['| Field | Form | Needed | What it holds |', '| - | - | - | - |', ...list.map(rowOf)].join('\n');
}

function rowOf({ path, schema, needed }: Field): string {
	const standing =
		schema.default === undefined || typeof schema.default === 'object' ? 'no' : `no: ${code(schema.default)}`;
	const cells = [code(path), formOf(schema), needed ? 'yes' : standing, schema.description ?? ''];
	return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

function code(value: JsonSchema['const']): string {
	return `\`${wordOf(value)}\``;
}

/** What a field is, in a word or two. */
function formOf(schema: JsonSchema): string {
	if (schema.const !== undefined) return code(schema.const);
	if (schema.enum) return schema.enum.map(code).join(', ');
	switch (schema.type) {
		case 'boolean':
			return '`true` or `false`';
		case 'integer':
			return `whole number${rangeOf(schema.minimum, schema.maximum)}`;
		case 'number':
			return `number${rangeOf(schema.minimum, schema.maximum)}`;
		case 'array':
			return listForm(schema);
		case 'object':
			return schema.properties ? 'fields' : 'entries by their keys';
		default:
			return textForm(schema);
	}
}

function textForm({ pattern, format, $comment }: JsonSchema): string {
	if (pattern === ID) return 'id';
	if (format === 'uri' || pattern?.startsWith('^https:')) return 'address';
	if (format === 'date') return 'day';
	return $comment ? `text, ${$comment}` : 'text';
}

function listForm({ items, minItems, maxItems }: JsonSchema): string {
	if (Array.isArray(items)) return `list of ${items.length}`;
	const each = innerOf(items) ?? {};
	const of = each.properties || each.oneOf ? '' : ` of ${each.type === 'integer' ? 'number' : formOf(each)}s`;
	// The longest list that a record can hold is no number to aim at.
	return `list${of}${rangeOf(minItems, maxItems === MOST_LISTED / 2 ? undefined : maxItems)}`;
}

function rangeOf(least?: number, most?: number): string {
	if (least === undefined) return most === undefined ? '' : `, at most ${most}`;
	if (most === undefined) return `, ${least} or more`;
	return least === most ? `, ${least}` : `, ${least} to ${most}`;
}
