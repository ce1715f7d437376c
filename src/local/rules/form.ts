import type { ZodMiniType } from 'zod/mini';
import type { FieldError } from '../errors.ts';

/** The path of a field inside the body. */
export type Path = readonly (string | number)[];

/** What is read of an issue of zod. */
interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly format?: string;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** Checks a body against one of Discord's schemas; an empty list: it fits. */
export function checkForm(schema: ZodMiniType, body: unknown, prefix: Path = []): FieldError[] {
  const result = schema.safeParse(body);
  if (result.success) return [];
  return (result.error.issues as readonly Issue[]).flatMap((issue) => explain(issue, body, prefix));
}

function explain(issue: Issue, parent: unknown, prefix: Path): FieldError[] {
  const steps = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = steps.reduce<unknown>(
    (inner, part) => (inner as Record<string, unknown> | null)?.[part],
    parent,
  );
  const path = [...prefix, ...steps];
  if (issue.code === 'invalid_union') return explainUnion(issue, value, path);
  return [{ path, ...words(issue, value) }];
}

/** A union is told apart by `type`: the issues of the branch with the value's own type are the ones that matter. */
function explainUnion(issue: Issue, value: unknown, path: Path): FieldError[] {
  const branches = issue.errors ?? [];
  const wrongType = (branch: readonly Issue[]) =>
    branch.some(({ path, code }) =>
      path.length === 0 ? code === 'invalid_type' : path.length === 1 && path[0] === 'type',
    );
  const candidates = branches.filter((branch) => !wrongType(branch));
  const best = [...candidates].sort((a, b) => a.length - b.length)[0];
  if (best) return best.flatMap((inner) => explain(inner, value, path));
  if (value === undefined) return [{ path, ...REQUIRED }];
  if (typeof value !== 'object' || value === null) {
    return [{ path, code: 'UNION_TYPE_CHOICES', message: 'Value of this type is not allowed here.' }];
  }
  const types = branches.flatMap((branch) => branch.find((inner) => inner.path[0] === 'type')?.values ?? []);
  return [{ path: [...path, 'type'], ...oneOf(types) }];
}

const REQUIRED = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

/** Discord's code and words for an issue. */
function words(issue: Issue, value: unknown): { code: string; message: string } {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined || value === null ? REQUIRED : wrongType(issue.expected ?? 'object', value);
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
        : { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${issue.maximum}.` };
    case 'too_small':
      if (issue.origin !== 'string' && issue.origin !== 'array') {
        return {
          code: 'NUMBER_TYPE_MIN',
          message: `int value should be greater than or equal to ${issue.minimum}.`,
        };
      }
      if (value === '') return REQUIRED;
      return { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` };
    case 'invalid_value':
      return value === undefined ? REQUIRED : oneOf(issue.values ?? []);
    case 'invalid_format':
      return wrongFormat(issue.format ?? '', value);
    default:
      return { code: 'BASE_TYPE_INVALID', message: 'This field is invalid.' };
  }
}

function oneOf(values: readonly unknown[]): { code: string; message: string } {
  return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${[...new Set(values)].join(', ')}}.` };
}

function wrongType(expected: string, value: unknown): { code: string; message: string } {
  const shown = JSON.stringify(value).slice(0, 80);
  if (expected === 'array')
    return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
  if (expected === 'object') {
    return { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' };
  }
  if (expected === 'boolean')
    return { code: 'BOOLEAN_TYPE_CONVERT', message: `Must be either true or false.` };
  if (expected === 'string')
    return { code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${shown}" as string.` };
  return { code: 'NUMBER_TYPE_COERCE', message: `Value "${shown}" is not ${expected}.` };
}

function wrongFormat(format: string, value: unknown): { code: string; message: string } {
  if (format === 'url') return { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' };
  if (format === 'datetime') {
    return { code: 'DATE_TIME_TYPE_PARSE', message: `Could not parse ${value}. Should be ISO8601.` };
  }
  return { code: 'STRING_TYPE_REGEX', message: `Value "${value}" does not match the form of this field.` };
}
