import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { didYouMean } from '../src/lib/course/meant.ts';
import { exportsIn } from './exports-in.ts';

/** What `#lib/` stands for in lessons. */
const LIB = fileURLToPath(new URL('../src/lib', import.meta.url));

export interface ImportFault {
	/** Where it stands in the text. */
	node: ts.Node;
	message: string;
}

/**
 * The import that keeps a file from being read, with what was meant: one of a file that is not there, or of a name that is
 * not exported.
 * @param message what was said when the file was loaded
 */
export async function importFault(
	source: ts.SourceFile,
	path: string,
	message: string
): Promise<ImportFault | undefined> {
	for (const statement of source.statements) {
		if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
		const { moduleSpecifier: node, importClause } = statement;
		// Types are gone by the time a file is loaded.
		if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) continue;
		const from = fileNamed(node.text, path);
		if (from === undefined) {
			if (message.includes(`'${node.text}'`)) return { node, message };
			continue;
		}
		const file = ['', '.ts', '.js'].map((suffix) => from + suffix).find((each) => existsSync(each));
		if (file === undefined) return { node, message: await missingFile(node.text, path) };
		const missing = await missingName(importClause, file);
		// Nothing is wrong with a missing name as long as it is not used.
		if (missing && (message.includes(missing.name.text) || message.includes('undefined')))
			return {
				node: missing.name,
				message: `cannot be read: imports ${missing.name.text}, which ${node.text} does not export${didYouMean(missing.name.text, missing.names)}`
			};
	}
	return undefined;
}

/** The path of a file of the engine or beside the importer. Packages have none. */
function fileNamed(specifier: string, importer: string): string | undefined {
	if (specifier.startsWith('#lib/')) return join(LIB, specifier.slice('#lib/'.length));
	return specifier.startsWith('.') ? join(dirname(importer), specifier) : undefined;
}

async function missingFile(specifier: string, importer: string): Promise<string> {
	const names = specifier.startsWith('#lib/')
		? (await readdir(LIB, { recursive: true })).map((name) => `#lib/${name.replaceAll('\\', '/')}`)
		: (await readdir(dirname(importer))).map((name) => `./${name}`);
	const modules = names.filter((name) => /(?<!\.test)\.ts$/.test(name));
	return `cannot be read: imports '${specifier}', which is not there${didYouMean(specifier, modules)}`;
}

async function missingName(
	clause: ts.ImportClause | undefined,
	file: string
): Promise<{ name: ts.Identifier; names: string[] } | undefined> {
	const bindings = clause?.namedBindings;
	if (!bindings || !ts.isNamedImports(bindings) || !file.endsWith('.ts')) return undefined;
	const from = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
	// What it hands on from elsewhere is not known by name.
	if (from.statements.some((each) => ts.isExportDeclaration(each) && !each.exportClause)) return undefined;
	const names = exportsIn(from).map(({ name }) => name);
	return bindings.elements
		.filter(({ isTypeOnly }) => !isTypeOnly)
		.map(({ name, propertyName }) => propertyName ?? name)
		.filter((name) => ts.isIdentifier(name))
		.filter((name) => !names.includes(name.text))
		.map((name) => ({ name, names }))[0];
}
