import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The forms of `.github/ISSUE_TEMPLATE`, by the name of the file. */
export const FORM_KINDS = [
  'post',
  'group',
  'new-group',
  'archive',
  'person',
  'text',
  'import',
  'term',
  'rename',
  'class',
  'tags',
  'founded',
  'figures',
  'teams',
  'duties',
  'members',
  'vacancy',
  'mailbox',
  'confirm',
  'other',
] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export interface FormField {
  readonly id: string;
  /** The heading under which GitHub puts the answer. */
  readonly label: string;
  readonly type: 'input' | 'textarea' | 'dropdown';
  readonly required: boolean;
  readonly options: readonly string[];
}

export interface Form {
  readonly kind: FormKind;
  readonly fields: readonly FormField[];
}

/** A form as GitHub wants it written; what is only shown has no id. */
interface FormFile {
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly options?: readonly string[] };
    readonly validations?: { readonly required?: boolean };
  }[];
}

/** Where the forms stand, from the project's root. */
export const FORM_FOLDER = '.github/ISSUE_TEMPLATE';

const isKind = (name: string): name is FormKind => (FORM_KINDS as readonly string[]).includes(name);

function readForm(kind: FormKind, text: string): Form {
  const { body } = parse(text) as FormFile;
  const fields = body.flatMap(({ type, id, attributes: { label, options = [] }, validations }) =>
    id === undefined || label === undefined
      ? []
      : [{ id, label, type: type as FormField['type'], required: validations?.required ?? false, options }],
  );
  return { kind, fields };
}

/** Reads the forms, so that a label stands in one place: a form that is changed needs no change here. */
export const readForms = (root: string): readonly Form[] =>
  readdirSync(join(root, FORM_FOLDER))
    .map((file) => ({ file, kind: file.replace(/\.yml$/u, '') }))
    .flatMap(({ file, kind }) =>
      isKind(kind) ? [readForm(kind, readFileSync(join(root, FORM_FOLDER, file), 'utf8'))] : [],
    );
