// The workflows and forms of .github can't run here: what can go wrong in them unseen is looked for.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { FORM_FOLDER, FORM_KINDS } from '../../data/change/forms.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WORKFLOWS = '.github/workflows';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly id?: string;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const namesIn = (folder: string): readonly string[] => readdirSync(join(ROOT, folder)).sort();
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> };
const workflows = namesIn(WORKFLOWS).map((name) => ({
  name,
  text: textOf(`${WORKFLOWS}/${name}`),
  workflow: parse(textOf(`${WORKFLOWS}/${name}`)) as Workflow,
}));
const jobsOf = ({ jobs }: Workflow): readonly Job[] => Object.values(jobs);

/** What a step might be told by whoever opened an issue or a pull request. */
const WRITTEN_BY_ANYONE =
  /github\.(?:event\.(?:issue|pull_request|comment|review)\.(?!number\b|state\b|labels\b)|head_ref)/u;

/** Whether a command runs code of the project, or of what it depends on; to publish a packed file runs none. */
const RUNS_CODE = /\bnpm (?!publish [^\n]*--ignore-scripts [^\n]*\.tgz)|\b(?:npx|node|tsx|bash|sh)\b|\.ci\//u;
const runsCode = ({ run = '' }: Step): boolean => RUNS_CODE.test(run);
const hasToken = (env: Readonly<Record<string, string>> = {}): boolean =>
  Object.values(env).some((value) => /github\.token|secrets\./iu.test(value));

describe('the workflows', () => {
  it('are those that CONTRIBUTING.md tells of', () => {
    assert.deepEqual(
      workflows.map(({ name }) => name),
      ['change.yml', 'checks.yml', 'links.yml', 'pages.yml', 'pictures.yml', 'release.yml', 'review.yml', 'term.yml'],
    );
    for (const { name } of workflows) assert.ok(textOf('CONTRIBUTING.md').includes(`\`${name}\``), name);
  });

  for (const { name, text, workflow } of workflows) {
    describe(name, () => {
      const steps = jobsOf(workflow).flatMap((job) => job.steps);
      const commands = steps.flatMap(({ run }) => run ?? []);

      it('names only scripts and npm scripts that there are', () => {
        for (const [, script] of commands.join('\n').matchAll(/npm run (?:--silent )?([\w:-]+)/gu))
          assert.ok(scripts[script!], script);
        for (const [path] of commands.join('\n').matchAll(/(?:^|\s)\.ci\/\S+/gu))
          assert.ok(existsSync(join(ROOT, path.trim())), path);
        for (const [, other] of commands.join('\n').matchAll(/gh workflow run (\S+)/gu)) {
          const started = workflows.find((each) => each.name === other);
          assert.ok(started && 'workflow_dispatch' in started.workflow.on, other);
        }
      });

      it('takes no more rights than it says, job by job, and has an end', () => {
        assert.ok(workflow.permissions, 'none by default');
        assert.ok(!Object.values(workflow.permissions).includes('write'), 'a right to write is of one job');
        for (const job of jobsOf(workflow)) assert.ok((job['timeout-minutes'] ?? 999) <= 60);
        assert.ok(
          !('pull_request_target' in workflow.on),
          'which runs the code of anyone with the rights of the project',
        );
      });

      it('runs no code of the project with a right to write, or with a token in reach', () => {
        for (const job of jobsOf(workflow)) {
          const rights = Object.values(job.permissions ?? workflow.permissions ?? {});
          const isTrusted = rights.includes('write') || hasToken(job.env) || hasToken(workflow.env);
          for (const step of job.steps) assert.ok(!runsCode(step) || !(isTrusted || hasToken(step.env)), step.run);
        }
      });

      it('pins each action by its commit, and says its version', () => {
        const lines = text.split('\n').filter((line) => /\buses:/u.test(line));
        assert.ok(lines.length > 0);
        for (const line of lines) assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
      });

      it('puts nothing into a command but by the environment', () => {
        for (const run of commands) assert.doesNotMatch(run, /\$\{\{/u);
        assert.doesNotMatch(text, WRITTEN_BY_ANYONE);
        assert.doesNotMatch(commands.join('\n'), /\beval\b|\bbash -c\b|\bsh -c\b/u);
      });

      it('quotes each variable of a command', () => {
        const bare = /(?<!["=\w/:-])\$(?!\()\{?[A-Za-z_]\w*/gu;
        for (const run of commands) {
          const unquoted = run.replace(/"[^"]*"/gu, '""');
          assert.deepEqual(unquoted.match(bare) ?? [], [], run);
        }
      });

      it('leaves no credentials in the folder of a job that runs the code of the project', () => {
        for (const job of jobsOf(workflow)) {
          const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
          for (const checkout of checkouts)
            assert.equal(checkout.with?.['persist-credentials'] === false, job.steps.some(runsCode));
        }
      });

      it('refers only to outputs of steps that there are', () => {
        const ids = new Set(steps.flatMap(({ id }) => id ?? []));
        for (const [, id] of text.matchAll(/steps\.([\w-]+)\.outputs/gu)) assert.ok(ids.has(id!), id);
        for (const [, job, output] of text.matchAll(/needs\.([\w-]+)\.outputs\.(\w+)/gu))
          assert.ok(workflow.jobs[job!]?.outputs?.[output!], `${job} ${output}`);
      });
    });
  }

  it('read what anybody may have written in a job that can write nothing', () => {
    const { jobs } = workflows.find(({ name }) => name === 'change.yml')!.workflow;
    const readers = Object.values(jobs).filter(({ steps }) =>
      steps.some(({ run }) => run?.includes('GITHUB_EVENT_PATH')),
    );
    assert.deepEqual(
      readers.map(({ permissions }) => permissions),
      [{ contents: 'read' }],
    );
  });
});

interface FormFile {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: {
      readonly label?: string;
      readonly description?: string;
      readonly options?: readonly string[];
    };
  }[];
}

/** What GitHub's forms may hold; see "Syntax for GitHub's form schema" in its documentation. */
const FIELD_TYPES = ['markdown', 'input', 'textarea', 'dropdown'];

const isBilingual = (text: string): boolean =>
  / · /u.test(text) && /\p{Script=Han}|id/u.test(text) && /[A-Za-z]{2}/u.test(text);

const formOf = (kind: string): FormFile => parse(textOf(`${FORM_FOLDER}/${kind}.yml`)) as FormFile;
const fieldsOf = ({ body }: FormFile): FormFile['body'] => body.filter(({ type }) => type !== 'markdown');

describe('the issue forms', () => {
  it('are those that the program knows, and one for bugs', () => {
    assert.deepEqual(namesIn(FORM_FOLDER), [...FORM_KINDS, 'bug', 'config'].map((name) => `${name}.yml`).sort());
  });

  for (const kind of [...FORM_KINDS, 'bug']) {
    describe(kind, () => {
      const form = formOf(kind);
      const fields = fieldsOf(form);

      it('is written as GitHub wants it, in both languages', () => {
        for (const { type } of form.body) assert.ok(FIELD_TYPES.includes(type), type);
        for (const text of [
          form.name,
          form.description,
          ...fields.flatMap(({ attributes: { label, description } }) => [label!, description ?? label!]),
        ])
          assert.ok(isBilingual(text), text);
        for (const { attributes } of fields)
          for (const option of attributes.options ?? []) assert.match(option, /^\S+ · \S/u);
      });

      it('has ids and labels that are its own', () => {
        for (const values of [fields.map(({ id }) => id), fields.map(({ attributes }) => attributes.label)])
          assert.equal(new Set(values).size, fields.length);
      });
    });
  }

  it('leave a bug to people', () => {
    assert.deepEqual(formOf('bug').labels, ['bug']);
  });

  for (const kind of FORM_KINDS) {
    describe(`${kind}, which a program reads`, () => {
      const form = formOf(kind);
      const fields = fieldsOf(form);

      it('has the label by which the workflow knows it', () => {
        assert.deepEqual(form.labels, ['data']);
        assert.match(textOf(`${WORKFLOWS}/change.yml`), /labels\.\*\.name, 'data'\)/u);
      });

      it('asks only for what the program reads, and for all of that', () => {
        if (kind === 'other') return; // A person reads it.
        const source = readdirSync(join(ROOT, 'data/change'))
          .filter((name) => /^plan-.*\.ts$/u.test(name))
          .map((name) => textOf(`data/change/${name}`))
          .join('\n');
        for (const { id } of fields) assert.ok(source.includes(`'${id}'`) || source.includes('`name-${language}`'), id);
      });
    });
  }

  it('have each id that the program reads', () => {
    const ids = new Set(FORM_KINDS.flatMap((kind) => formOf(kind).body.map(({ id }) => id)));
    for (const name of readdirSync(join(ROOT, 'data/change')).filter((each) => /^plan-[a-z]+\.ts$/u.test(each))) {
      for (const [, id] of textOf(`data/change/${name}`).matchAll(/(?:values\.(?:get|has)|\bvalue)\('([\w-]+)'\)/gu))
        assert.ok(ids.has(id), `${id} (${name})`);
    }
  });
});
