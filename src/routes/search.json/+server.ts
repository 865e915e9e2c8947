import { json } from '@sveltejs/kit';
import { glossary } from '#lessons/glossary.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import { searchDocuments } from '#lib/library/search-documents.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What can be searched, for whoever searches: no other page asks for it. */
export const GET: RequestHandler = async () => json(searchDocuments((await loadCourse()).lessons, glossary));
