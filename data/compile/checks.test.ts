import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CHECKS } from './checks.js';

describe('the list of checks', () => {
  it('holds every check that is written', async () => {
    const folder = new URL('./', import.meta.url);
    const files = readdirSync(folder).filter((name) => /^check-(?!schema).*(?<!\.test)\.ts$/u.test(name));
    const modules = await Promise.all(
      files.map((name) => import(new URL(name, folder).href) as Promise<Record<string, unknown>>),
    );
    const written = modules.flatMap((module) => Object.entries(module)).filter(([name]) => name.startsWith('check'));
    const forgotten = written.filter(([, check]) => !CHECKS.some((listed) => listed === check)).map(([name]) => name);
    assert.deepEqual(forgotten, []);
    assert.equal(CHECKS.length, written.length);
  });
});
