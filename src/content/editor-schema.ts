import { z } from 'astro/zod';
import { type Named, named } from '../schemas/primitives.ts';
import { contentFiles } from './content-files.ts';
import { schemaRemedy } from './schema-remedy.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type KnownIds = Readonly<Record<Named, readonly string[]>>;

/** What no pattern of ours allows: asked for it, a schema says its own message. */
const misfit = '?';

/** What an editor says of a value of another kind, in the words of the build. */
function messageOf(schema: z.core.$ZodType, value: unknown): string | undefined {
  const { error } = z.safeParse(schema, value, { error: schemaRemedy });
  return error?.issues[0]?.message;
}

/** Lines of names and values tell more themselves: which name is not known, and which is missing. */
const hasOwnWords = ({ type }: JsonSchema) =>
  ['string', 'integer', 'boolean', 'array'].includes(`${type}`);

/** The name of a list of ids, under which a schema keeps it once. */
const listOf = (of: readonly Named[]) => of.join('-or-');

function idsIn(of: readonly Named[], ids: KnownIds): JsonSchema {
  return {
    type: 'string',
    enum: of.flatMap((kind) => ids[kind]),
    errorMessage: `must be the id of a known ${of.join(' or ')}: pick one, or run npm run format if it is new`,
  };
}

/**
 * What an editor needs to know of some files of the content, as JSON Schema: their shape, hints, the ids there are, and
 * what is wrong in the words of the build. Draft 7, which the YAML extension of editors understands best.
 */
export function editorSchema(schema: z.ZodType, ids: KnownIds): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      const of = named.get(zodSchema)?.of;
      if (of) {
        definitions[listOf(of)] = idsIn(of, ids);
        for (const key of Object.keys(jsonSchema))
          if (key !== 'description') delete jsonSchema[key];
        jsonSchema.$ref = `#/definitions/${listOf(of)}`;
        return;
      }
      const isText = jsonSchema.type === 'string' && !jsonSchema.enum;
      if (jsonSchema.pattern) jsonSchema['patternErrorMessage'] = messageOf(zodSchema, misfit);
      if (hasOwnWords(jsonSchema))
        jsonSchema['errorMessage'] = messageOf(zodSchema, isText ? 0 : misfit);
    },
  });
  return { ...made, definitions: { ...definitions, ...(made['definitions'] as object) } };
}

/** The files of an editor's settings, by their paths: which schema guards which files, and the schemas. */
export function editorFiles(ids: KnownIds): Record<string, object> {
  const schemas = Object.entries(contentFiles);
  return {
    '.vscode/extensions.json': { recommendations: ['redhat.vscode-yaml'] },
    '.vscode/settings.json': {
      'yaml.schemas': Object.fromEntries(
        schemas.map(([name, { glob }]) => [`.vscode/schemas/${name}.json`, glob]),
      ),
    },
    ...Object.fromEntries(
      schemas.map(([name, { schema }]) => [
        `.vscode/schemas/${name}.json`,
        editorSchema(schema, ids),
      ]),
    ),
  };
}
