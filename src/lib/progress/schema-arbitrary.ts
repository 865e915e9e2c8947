import type { JsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';

/*
 * For tests: values at the edges of a schema, as its JSON Schema tells them: each text, list and number as small or as
 * large as it may be, in letters of one to three bytes, in such as take two units, and in such as JSON writes as six.
 */

const LETTERS = ['x', 'ж', '语', '🙂', '"', '\\', '\u0000', '\ud83d'];

export function edgesOf(schema: JsonSchema): fc.Arbitrary<unknown> {
	if (schema.const !== undefined) return fc.constant(schema.const);
	if (schema.enum) return fc.constantFrom(...schema.enum);
	const ways = schema.oneOf ?? schema.anyOf;
	if (ways) return fc.oneof(...ways.map(innerOf).map(edgesOf));
	switch (schema.type) {
		case 'string':
			return textOf(schema);
		case 'boolean':
			return fc.boolean();
		case 'integer':
			return fc.constantFrom(schema.minimum ?? 0, schema.maximum ?? Number.MAX_SAFE_INTEGER);
		case 'number':
			// JSON knows no zero below zero.
			return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
		case 'array':
			return fc
				.tuple(edgesOf(innerOf(schema.items)), fc.constantFrom(schema.minItems ?? 0, schema.maxItems ?? 3))
				.map(([item, length]) => Array<unknown>(length).fill(item));
		case 'object':
			return schema.properties ? objectOf(schema) : dictionaryOf(schema);
		default:
			throw new Error(`No values are known for ${JSON.stringify(schema)}; teach edgesOf what it asks for.`);
	}
}

function innerOf(schema: unknown): JsonSchema {
	if (typeof schema !== 'object' || schema === null) throw new Error('Expected a schema within the schema.');
	return schema;
}

function textOf({ minLength = 0, maxLength = 300 }: JsonSchema): fc.Arbitrary<string> {
	return fc
		.tuple(fc.constantFrom(...LETTERS), fc.constantFrom(minLength, maxLength))
		.map(([letter, units]) => letter.repeat(Math.floor(units / letter.length)).padEnd(units, 'x'));
}

function objectOf({ properties = {}, required }: JsonSchema): fc.Arbitrary<unknown> {
	const fields = Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, edgesOf(innerOf(each))]));
	return fc.record(fields, { requiredKeys: required ?? [], noNullPrototype: true });
}

function dictionaryOf({ propertyNames, additionalProperties }: JsonSchema): fc.Arbitrary<unknown> {
	const [name, value] = [edgesOf(innerOf(propertyNames)), edgesOf(innerOf(additionalProperties))];
	return fc.dictionary(name as fc.Arbitrary<string>, value, { maxKeys: 3, noNullPrototype: true });
}

/** Paths within a value to each text and list that is as long as its schema allows, each with what is one too long. */
export function overEdges(schema: JsonSchema): { path: string[]; tooMuch: unknown }[] {
	const { type, maxLength, maxItems, minLength, minimum, maximum } = schema;
	const here: unknown[] = [];
	if (maxLength !== undefined) here.push('x'.repeat(maxLength + 1));
	if (minLength !== undefined) here.push('x'.repeat(minLength - 1));
	if (maxItems !== undefined) here.push(Array<string>(maxItems + 1).fill('x'));
	if (minimum !== undefined) here.push(minimum - 1);
	if (maximum !== undefined) here.push(maximum + 1);
	if (type === 'integer') here.push((minimum ?? 0) + 0.5);
	const within = Object.entries(schema.properties ?? {}).flatMap(([key, each]) =>
		overEdges(innerOf(each)).map(({ path, tooMuch }) => ({ path: [key, ...path], tooMuch }))
	);
	return [...here.map((tooMuch) => ({ path: [], tooMuch })), ...within];
}
