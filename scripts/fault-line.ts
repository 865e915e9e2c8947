import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import type { CourseFault } from '../src/lib/course/course-error.ts';

/**
 * A fault in a TypeScript file of `root` with the line of its field, as far as that exists, or of the slip that keeps the
 * file from being read. Other faults stay as they are.
 */
export async function withLine(fault: CourseFault, root: string): Promise<CourseFault> {
	const isPlaced = fault.line !== undefined && fault.field !== undefined;
	if (isPlaced || !fault.file.endsWith('.ts')) return fault;
	let text: string;
	try {
		text = await readFile(join(root, fault.file), 'utf8');
	} catch {
		return fault; // The file itself is what is missing; the message says so.
	}
	if (!fault.field) return { ...fault, ...syntaxFault(text) };
	const line = lineOfField(text, fault.field);
	return line === undefined ? fault : { ...fault, line };
}

/** The first slip of a text that is no TypeScript, in the compiler's words. */
export function syntaxFault(text: string): { line: number; message: string } | undefined {
	const [first] = ts.transpileModule(text, { reportDiagnostics: true }).diagnostics ?? [];
	if (first?.file === undefined || first.start === undefined) return undefined;
	const line = first.file.getLineAndCharacterOfPosition(first.start).line + 1;
	return { line, message: `cannot be read: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}` };
}

/**
 * The line on which a field of the object that a file exports begins, or the nearest field around it. Counted from 1.
 * Walks through calls such as `defineQuiz({…})` and constants of the same file.
 */
export function lineOfField(text: string, field: string): number | undefined {
	const source = ts.createSourceFile('lesson.ts', text, ts.ScriptTarget.Latest, true);
	let node = exportedValue(source);
	if (!node) return undefined;
	for (const step of field.split('.')) {
		const next = child(source, node, step);
		if (!next) break;
		node = next;
	}
	return source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/** The first exported constant that holds an object. */
function exportedValue(source: ts.SourceFile): ts.Node | undefined {
	const exported = source.statements.filter(
		(statement) =>
			ts.isVariableStatement(statement) &&
			statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
	);
	return exported
		.flatMap((statement) => (ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : []))
		.map(({ initializer }) => initializer && plainValue(source, initializer))
		.find((value) => value && ts.isObjectLiteralExpression(value));
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

function constantNamed(source: ts.SourceFile, name: string): ts.Expression | undefined {
	return source.statements
		.flatMap((statement) => (ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : []))
		.find((declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name)?.initializer;
}

/** The property or item that a step of a field's path names. */
function child(source: ts.SourceFile, node: ts.Node, step: string): ts.Node | undefined {
	const written = ts.isPropertyAssignment(node) ? node.initializer : node;
	const value = ts.isExpression(written) ? plainValue(source, written) : written;
	if (ts.isArrayLiteralExpression(value)) return value.elements[Number(step)];
	if (!ts.isObjectLiteralExpression(value)) return undefined;
	return value.properties.find((property) => property.name && nameOf(property.name) === step);
}

function nameOf(name: ts.PropertyName): string {
	return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
}
