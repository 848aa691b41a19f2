import { folderRules, onionHeader } from './headers.ts';
import { listsFolder } from './redirects.ts';

/** What tells Tor Browser where the same page is, and the server that tor hands its visitors to. */
const forOnion = (onion: string) => ({
  location: `	@secure protocol https
	header @secure ${onionHeader} ${onion}{http.request.uri}
`,
  server: `
# For the onion service: HiddenServicePort 80 127.0.0.1:8081
http://:8081 {
	bind 127.0.0.1
	import site
}
`,
});

/**
 * A Caddyfile that sends the headers with every answer and keeps no record of who asked. The address and the
 * folder come from the environment; Caddy keeps no access log unless told to.
 * With an onion address it also serves that.
 */
export function printCaddyfile(
  headers: readonly (readonly [string, string])[],
  onion?: string,
): string {
  const { location, server } = onion ? forOnion(onion) : { location: '', server: '' };
  const lines = headers.map(([name, value]) => `\t\t${name} ${quoted(value)}`);
  const forFolders = folderRules.flatMap(({ at, headers: own }) =>
    own.map(([name, value]) => `\theader ${at} ${name} ${quoted(value)}\n`),
  );
  return `# Written by the build. WAYMARK_ADDRESS is the site's domain, WAYMARK_ROOT the folder it was built into.
{
	admin off
	log {
		output discard
	}
}

(files) {
	header {
${lines.join('\n')}
		-Server
		-Last-Modified
		-Etag
		defer
	}
${forFolders.join('')}	file_server {
		precompressed br gzip
	}
}

(site) {
	root * {$WAYMARK_ROOT:dist}
	@workings path /_headers /_redirects *.br *.gz
	error @workings 404
	@lists {
		path ${listsFolder}*
		file {path}.json {path}index.json
	}
	rewrite @lists {http.matchers.file.relative}
	import files
	handle_errors {
		rewrite * /404.html
		import files
	}
}

{$WAYMARK_ADDRESS:localhost} {
${location}	import site
}
${server}`;
}

/** A value as one argument: between backticks, which no header holds. Throws when one does. */
function quoted(value: string): string {
  if (value.includes('`')) throw new Error(`a header holds a backtick: ${value}`);
  return `\`${value}\``;
}
