import type { z } from 'astro/zod';

const shapes: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number without quotes',
  number: 'a number without quotes',
  boolean: 'true or false, without quotes',
  array: 'a list, each entry on a line that begins with "- "',
  object: 'lines of "name: value"',
  record: 'lines of "name: value"',
};

const isScalar = (input: unknown) => typeof input !== 'object' || input === null;

/** What must be there instead, in plain words: what schemas say that have no words of their own. */
export function schemaRemedy(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const shape = shapes[issue.expected] ?? issue.expected;
      const isUnquoted =
        issue.expected === 'string' && isScalar(issue.input) && issue.input != null;
      return `must be ${shape}${isUnquoted ? ': put it in quotes' : ''}`;
    }
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}: correct the spelling or remove it`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'is empty: write something'
        : `has too few: it must be ${issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`}`;
    case 'too_big':
      return `has too many: it must be ${issue.maximum} or fewer`;
    case 'invalid_key':
      return `cannot have this name: it ${issue.issues[0]?.message}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(({ message }) => message))].join(', or ');
    default:
      return 'is not written as it must be: compare with another one';
  }
}

/**
 * What is wrong, one by one. Where one of several forms can stand, it is what is wrong in the form that was meant: the
 * one of the right kind in which least is wrong.
 */
export function singleIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOfOtherKind = ({ code, path }: z.core.$ZodIssue) =>
    path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
  const [meant] = issue.errors
    .filter((form) => !form.some(isOfOtherKind))
    .sort((one, other) => one.length - other.length);
  if (!meant) return [issue];
  return meant.flatMap((inner) => singleIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}
