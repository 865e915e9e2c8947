import { fileURLToPath } from 'node:url';
import type { JsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';
import type { AuthorSchema } from './schemas.ts';

const SCHEMAS = fileURLToPath(new URL('schemas.ts', import.meta.url));
const HOLDER = 'AuthorInputs';

/**
 * Writes over each field of a JSON Schema, as its description, the comment that stands over it in the source. Comments
 * are what editors show, and no browser is sent them.
 */
export function commented(schemas: Readonly<Record<AuthorSchema, JsonSchema>>): Record<AuthorSchema, JsonSchema> {
	const types: Record<AuthorSchema, JsonSchema> = structuredClone(schemas);
	const program = ts.createProgram([SCHEMAS], {
		...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true, types: [] },
		...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
		...{ target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts'] }
	});
	const checker = program.getTypeChecker();
	const inputs = program
		.getSourceFile(SCHEMAS)
		?.statements.find((each) => ts.isTypeAliasDeclaration(each) && each.name.text === HOLDER);
	if (!inputs || !ts.isTypeAliasDeclaration(inputs)) throw new Error(`${SCHEMAS}: expected a type ${HOLDER}`);
	for (const property of checker.getTypeAtLocation(inputs.name).getProperties())
		comment(types[property.name as AuthorSchema], checker.getTypeOfSymbol(property), checker);
	return types;
}

/** Walks a schema and the type of what it takes side by side. */
function comment(schema: JsonSchema, written: ts.Type, checker: ts.TypeChecker): void {
	const type = checker.getNonNullableType(written);
	for (const variant of schemasIn(schema.oneOf)) {
		const kind = innerOf(variant.properties?.kind)?.const;
		const own = (type.isUnion() ? type.types : [type]).find((each) => kindOf(each, checker) === kind);
		if (own) comment(variant, own, checker);
	}
	for (const [name, field] of Object.entries(schema.properties ?? {})) {
		const property = type.getProperty(name);
		const inner = innerOf(field);
		if (!property || !inner) continue;
		const words = ts.displayPartsToString(property.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
		if (words !== '') inner.description = words;
		comment(inner, checker.getTypeOfSymbol(property), checker);
	}
	const eachType = type.getNumberIndexType() ?? type.getStringIndexType();
	if (eachType) for (const each of itemsIn(schema)) comment(each, eachType, checker);
}

function kindOf(type: ts.Type, checker: ts.TypeChecker): string | undefined {
	const kind = type.getProperty('kind');
	const own = kind && checker.getTypeOfSymbol(kind);
	return own?.isStringLiteral() ? own.value : undefined;
}

/** A schema, where one stands and not only a yes or no, or a list of them. */
export function innerOf(schema: JsonSchema['items']): JsonSchema | undefined {
	return typeof schema === 'object' && !Array.isArray(schema) ? schema : undefined;
}

export function schemasIn(list: JsonSchema['oneOf']): JsonSchema[] {
	return (list ?? []).flatMap((each) => innerOf(each) ?? []);
}

/** What each of a list or of some entries is: one schema, or one for each place of a list of fixed length. */
export function itemsIn({ items, additionalProperties }: JsonSchema): JsonSchema[] {
	return schemasIn(Array.isArray(items) ? items : [items ?? additionalProperties ?? false]);
}

/** A value of a schema, such as the kind of a question, as authors write it. */
export function wordOf(value: JsonSchema['const']): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The fields of a schema over which no comment stands, as paths. */
export function withoutComment(schema: JsonSchema, path = ''): string[] {
	return [
		...schemasIn(schema.oneOf).flatMap((variant) =>
			withoutComment(variant, `${path}(${wordOf(innerOf(variant.properties?.kind)?.const)})`)
		),
		...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
			const inner = innerOf(field);
			if (!inner) return [];
			return [...(inner.description ? [] : [`${path}.${name}`]), ...withoutComment(inner, `${path}.${name}`)];
		}),
		...itemsIn(schema).flatMap((each) => withoutComment(each, `${path}.*`))
	];
}
