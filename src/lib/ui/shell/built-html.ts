interface TrustedTypes {
	createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): unknown };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('closer-lesson', { createHTML: (html) => html });

/**
 * What was rendered when the course was built, for `{@html}`. Pages of this course take HTML only through a named policy;
 * without it a lesson that is reached by a link, not by its address, would stay empty.
 */
export function builtHtml(html: string): unknown {
	return policy?.createHTML(html) ?? html;
}
