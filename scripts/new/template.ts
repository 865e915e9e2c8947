import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';

/** What stands in a template as '%title%', by name. A line whose name has nothing here is left out. */
export type Filling = Readonly<Record<string, string | number | undefined>>;

const MARKER = /'%(\w+)%'|%(\w+)%/g;

/** A file of `templates/` with answers filled in, as `path` will hold it. */
export async function fromTemplate(
	name: string,
	path: string,
	filling: Filling,
	ideas: readonly number[] = [1]
): Promise<string> {
	const template = await readFile(fileURLToPath(new URL(`templates/${name}`, import.meta.url)), 'utf8');
	return formatted(
		path,
		filled(template, path.endsWith('.md'), filling).replaceAll('ideas: [1]', `ideas: [${ideas.join(', ')}]`)
	);
}

function filled(template: string, isYaml: boolean, filling: Filling): string {
	const quoted = (value: string | number) =>
		isYaml ? stringify(value, { lineWidth: 0 }).trim() : JSON.stringify(value);
	return template
		.split('\n')
		.filter((line) => [...line.matchAll(MARKER)].every(([, whole, bare]) => filling[whole ?? bare ?? ''] !== undefined))
		.join('\n')
		.replace(MARKER, (_, whole?: string, bare?: string) =>
			whole === undefined ? String(filling[bare ?? '']) : quoted(filling[whole] ?? '')
		)
		.replace(/\n{3,}/g, '\n\n');
}

/** A text as this project's settings for Prettier have it. */
export async function formatted(path: string, text: string): Promise<string> {
	const settings = await resolveConfig(fileURLToPath(import.meta.url));
	return format(text, { ...settings, filepath: path });
}
