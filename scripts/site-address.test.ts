import { describe, expect, it } from 'vitest';
import { basePath, checkSiteOrigin } from './site-address.js';

describe('BASE_PATH', () => {
	it.each([undefined, '', '/course', '/a/course'])('may be %o', (path) => {
		expect(basePath({ BASE_PATH: path })).toBe(path ?? '');
	});

	it.each(['course', '/course/', '/'])('may not be %o', (path) => {
		expect(() => basePath({ BASE_PATH: path })).toThrow(`BASE_PATH is '${path}'; it must begin with a slash`);
	});
});

describe('SITE_ORIGIN', () => {
	it.each([undefined, '', 'https://example.org', 'http://localhost:4173'])('may be %o', (origin) => {
		expect(() => checkSiteOrigin({ SITE_ORIGIN: origin })).not.toThrow();
	});

	it.each([
		'example.org',
		'//example.org',
		'https://example.org/',
		'https://example.org/course',
		'https://Example.org',
		'https://somebody@example.org',
		'ftp://example.org',
		'null'
	])('may not be %o', (origin) => {
		expect(() => checkSiteOrigin({ SITE_ORIGIN: origin })).toThrow(`SITE_ORIGIN is '${origin}'; it must be a host`);
	});
});
