/**
 * A Caddyfile that sends the headers with every answer and keeps no record of who asked. The address and the
 * folder come from the environment; Caddy keeps no access log unless told to.
 */
export function printCaddyfile(headers: readonly (readonly [string, string])[]): string {
  const lines = headers.map(([name, value]) => `\t\t${name} ${quoted(value)}`);
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
	file_server {
		precompressed br gzip
	}
}

{$WAYMARK_ADDRESS:localhost} {
	root * {$WAYMARK_ROOT:dist}
	@workings path /_headers *.br *.gz
	error @workings 404
	import files
	handle_errors {
		rewrite * /404.html
		import files
	}
}
`;
}

/** A value as one argument: between backticks, which no header holds. Throws when one does. */
function quoted(value: string): string {
  if (value.includes('`')) throw new Error(`a header holds a backtick: ${value}`);
  return `\`${value}\``;
}
