import { ContentError } from '../content/read-yaml.ts';
import { type Content, loadContent } from '../content.ts';
import { fail } from './fail.ts';

/** The content, or the end of the program with a line a problem when it is not sound. */
export function loadSoundContent(): Content {
  try {
    return loadContent();
  } catch (error) {
    if (error instanceof ContentError) fail(error.message);
    throw error;
  }
}
