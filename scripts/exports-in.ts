import ts from 'typescript';

export interface Exported {
	name: string;
	/** Where its name stands. */
	node: ts.Node;
	value?: ts.Expression;
}

/** What a file exports by name, in the order in which it stands. `export default` is named default. */
export function exportsIn(source: ts.SourceFile): Exported[] {
	return source.statements.flatMap((statement): Exported[] => {
		if (ts.isExportAssignment(statement)) return [{ name: 'default', node: statement, value: statement.expression }];
		if (ts.isExportDeclaration(statement))
			return statement.exportClause && ts.isNamedExports(statement.exportClause)
				? statement.exportClause.elements.map(({ name, propertyName }) => ({
						name: name.text,
						node: name,
						value: constantNamed(source, (propertyName ?? name).text)
					}))
				: [];
		if (!isExported(statement)) return [];
		if (ts.isVariableStatement(statement))
			return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
				ts.isIdentifier(name) ? [{ name: name.text, node: name, value: initializer }] : []
			);
		const name = nameOfDeclaration(statement);
		return name ? [{ name: name.text, node: name }] : [];
	});
}

/** What the constant of this name in a file was set to. */
export function constantNamed(source: ts.SourceFile, name: string): ts.Expression | undefined {
	return source.statements
		.flatMap((statement) => (ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : []))
		.find((declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name)?.initializer;
}

function isExported(statement: ts.Statement): boolean {
	return (
		ts.canHaveModifiers(statement) &&
		ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
	);
}

function nameOfDeclaration(statement: ts.Statement): ts.Identifier | undefined {
	return ts.isFunctionDeclaration(statement) ||
		ts.isClassDeclaration(statement) ||
		ts.isInterfaceDeclaration(statement) ||
		ts.isTypeAliasDeclaration(statement)
		? statement.name
		: undefined;
}
