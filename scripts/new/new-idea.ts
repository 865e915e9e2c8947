import ts from 'typescript';
import { formatted } from './template.ts';

/** The text of `ideas.ts` with one idea more at its end; nothing where it exports no plain list to add to. */
export async function withIdea(file: string, text: string, number: number, says: string): Promise<string | undefined> {
	const list = ideasIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
	if (!list) return undefined;
	const last = list.properties.at(-1);
	const comma = last && !list.properties.hasTrailingComma ? ',' : '';
	const end = last?.end ?? list.getStart() + 1;
	const between = text.slice(end, list.end - 1).trimEnd();
	const added = `${text.slice(0, end)}${comma}${between}\n\t${number}: ${JSON.stringify(says)}\n${text.slice(list.end - 1)}`;
	const tidy = await formatted(file, text);
	// Somebody's own way of writing it is left alone.
	return tidy === text ? formatted(file, added) : added;
}

function ideasIn(source: ts.SourceFile): ts.ObjectLiteralExpression | undefined {
	for (const statement of source.statements) {
		if (!ts.isVariableStatement(statement)) continue;
		const [declared] = statement.declarationList.declarations;
		if (declared?.name.getText() !== 'ideas') continue;
		return objectIn(declared.initializer);
	}
	return undefined;
}

/** An object as it is written, without casts and calls such as `define({…})` around it. */
function objectIn(value: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
	if (!value || ts.isObjectLiteralExpression(value)) return value;
	if (ts.isCallExpression(value)) return objectIn(value.arguments[0]);
	if (ts.isSatisfiesExpression(value) || ts.isAsExpression(value) || ts.isParenthesizedExpression(value))
		return objectIn(value.expression);
	return undefined;
}
