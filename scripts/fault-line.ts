import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import type { CourseFault } from '../src/lib/course/course-error.ts';
import { nearestOf } from '../src/lib/course/nearest.ts';
import { constantNamed, exportsIn } from './exports-in.ts';
import { importFault } from './import-fault.ts';

/** Counted from 1. */
interface Place {
	line: number;
	column: number;
}

/**
 * A fault in a TypeScript file of `root` with line and column of its field, as far as that exists, or of what keeps the file
 * from being read. Other faults stay as they are.
 */
export async function withLine(fault: CourseFault, root: string): Promise<CourseFault> {
	const isPlaced = fault.line !== undefined && fault.field !== undefined;
	if (isPlaced || !fault.file.endsWith('.ts')) return fault;
	const path = join(root, fault.file);
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch {
		return fault; // The file itself is what is missing; the message says so.
	}
	const name = exportOf(fault.file);
	if (fault.field) return { ...fault, ...placeOfField(text, fault.field, name) };
	const slip = syntaxFault(text);
	if (slip) return { ...fault, ...slip };
	if (fault.message.startsWith('cannot be read')) {
		const source = parsed(text);
		const imported = await importFault(source, path, fault.message);
		return imported ? { ...fault, ...placeOf(source, imported.node), message: imported.message } : fault;
	}
	const isOfTheWhole = fault.line === undefined && /^(is [\w ]+; )?expected /.test(fault.message);
	return isOfTheWhole ? { ...fault, ...placeOfExport(text, name) } : fault;
}

/** By what name a file of the course exports what it holds. */
function exportOf(file: string): string {
	if (/\/figures\/[^/]+$/.test(file)) return 'figure';
	const name = /([^/]+)\.ts$/.exec(file)?.[1] ?? '';
	return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The first slip of a text that is no TypeScript, in the compiler's words. */
export function syntaxFault(text: string): (Place & { message: string }) | undefined {
	const [first] = ts.transpileModule(text, { reportDiagnostics: true }).diagnostics ?? [];
	if (first?.file === undefined || first.start === undefined) return undefined;
	const { line, character } = first.file.getLineAndCharacterOfPosition(first.start);
	const message = `cannot be read: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`;
	return { line: line + 1, column: character + 1, message };
}

/** Where the export of this name stands, or the one that comes nearest to it. */
export function placeOfExport(text: string, name: string): Place | undefined {
	const source = parsed(text);
	const exported = exportsIn(source);
	const names = exported.map((each) => each.name);
	const found = names.includes(name) ? name : (nearestOf(name, names) ?? names[0]);
	const node = exported.find((each) => each.name === found)?.node;
	return node && placeOf(source, node);
}

/**
 * Where a field of the object that a file exports under this name begins, or the nearest field around it. Walks through calls
 * such as `defineQuiz({…})`, through what is spread, and through constants of the same file.
 */
export function placeOfField(text: string, field: string, name = ''): Place | undefined {
	const source = parsed(text);
	let node = exportedObject(source, name);
	if (!node) return undefined;
	for (const step of field.split('.')) {
		const next = child(source, node, step);
		if (!next) break;
		node = next;
	}
	return placeOf(source, node);
}

function parsed(text: string): ts.SourceFile {
	return ts.createSourceFile('lesson.ts', text, ts.ScriptTarget.Latest, true);
}

function placeOf(source: ts.SourceFile, node: ts.Node): Place {
	const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
	return { line: line + 1, column: character + 1 };
}

/** The exported object of this name, or else the first one. */
function exportedObject(source: ts.SourceFile, name: string): ts.Node | undefined {
	const objects = exportsIn(source).flatMap((each) => {
		const value = each.value && plainValue(source, each.value);
		return value && each.name !== 'default' && ts.isObjectLiteralExpression(value) ? [{ name: each.name, value }] : [];
	});
	return (objects.find((each) => each.name === name) ?? objects[0])?.value;
}

/** What an expression comes to: without calls, casts and names of constants around it. */
function plainValue(source: ts.SourceFile, expression: ts.Expression): ts.Expression {
	if (ts.isCallExpression(expression)) {
		const [first] = expression.arguments;
		return first ? plainValue(source, first) : expression;
	}
	if (ts.isSatisfiesExpression(expression) || ts.isAsExpression(expression) || ts.isParenthesizedExpression(expression))
		return plainValue(source, expression.expression);
	const constant = ts.isIdentifier(expression) ? constantNamed(source, expression.text) : undefined;
	return constant ? plainValue(source, constant) : expression;
}

/** The property or item that a step of a field's path names. */
function child(source: ts.SourceFile, node: ts.Node, step: string): ts.Node | undefined {
	const written = ts.isPropertyAssignment(node)
		? node.initializer
		: ts.isShorthandPropertyAssignment(node)
			? node.name
			: node;
	// `start({…})` is written for `{ values: {…}, flags: {} }`.
	if (step === 'values' && ts.isCallExpression(written) && written.expression.getText() === 'start')
		return written.arguments[0];
	const value = ts.isExpression(written) ? plainValue(source, written) : written;
	if (ts.isArrayLiteralExpression(value)) return itemsOf(source, value)[Number(step)];
	return ts.isObjectLiteralExpression(value) ? propertyOf(source, value, step) : undefined;
}

/** The items of a list, with those that are spread into it. */
function itemsOf(source: ts.SourceFile, list: ts.ArrayLiteralExpression): ts.Expression[] {
	return list.elements.flatMap((item) => {
		const spread = ts.isSpreadElement(item) ? plainValue(source, item.expression) : undefined;
		return spread && ts.isArrayLiteralExpression(spread) ? itemsOf(source, spread) : [item];
	});
}

/** Of a property that stands there several times the last, which is the one that counts. */
function propertyOf(source: ts.SourceFile, object: ts.ObjectLiteralExpression, name: string): ts.Node | undefined {
	const named = object.properties.flatMap((property): ts.Node[] => {
		if (!ts.isSpreadAssignment(property)) return nameOf(property.name) === name ? [property] : [];
		const spread = plainValue(source, property.expression);
		const found = ts.isObjectLiteralExpression(spread) ? propertyOf(source, spread, name) : undefined;
		return found ? [found] : [];
	});
	return named.at(-1);
}

function nameOf(name: ts.PropertyName): string {
	return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
}
