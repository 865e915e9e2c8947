const COMPONENTS = ['Term', 'Evidence', 'Guess', 'Myth', 'Example'];

/**
 * Imports the lesson components that a reading uses, so that authors need not.
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function lessonComponents() {
	return {
		name: 'lesson-components',
		markup({ content, filename }) {
			if (!filename?.includes('/lessons/') || !filename.endsWith('.md')) return;
			const used = COMPONENTS.filter((name) => content.includes(`<${name}`));
			if (used.length === 0) return;
			const imports = used.map((name) => `import ${name} from '#lib/ui/lesson/${name}.svelte';`).join('\n');
			return { code: `${content}\n\n<script>\n${imports}\n</script>\n` };
		}
	};
}
