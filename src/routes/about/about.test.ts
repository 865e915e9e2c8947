import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { PageProps } from './$types';
import Page from './+page.svelte';
import { load } from './+page.server.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

it('says of which version the program is, last and once', async () => {
	const data = await load({} as Parameters<typeof load>[0]);
	const props = { data: { ...data, courseTitle: 'A course' } } as unknown as PageProps;
	const text = render(Page, { props }).body.replace(/<[^>]*>/g, ' ');
	expect(text.trim().endsWith(`Version ${version} of the program behind this course.`)).toBe(true);
	expect(text.split(version)).toHaveLength(2);
});
