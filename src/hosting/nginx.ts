import { folderRules, type HeaderRule, onionHeader } from './headers.ts';
import { listsFolder } from './redirects.ts';

/** What tells Tor Browser over HTTPS where the same page is, and where tor hands its visitors to. */
const forOnion = (onion: string) => ({
  map: `map $https $waymark_onion {
  on "${onion}$request_uri";
  default "";
}
`,
  listen: '  listen 127.0.0.1:8081; # for the onion service: HiddenServicePort 80 127.0.0.1:8081\n',
  location: `  add_header ${onionHeader} $waymark_onion always;\n`,
});

/** A header for the addresses below a folder; elsewhere it is empty, and nginx sends no empty header. */
const forFolder = ({ at, headers }: HeaderRule) =>
  headers.map(([name, value]) => {
    const variable = `$waymark_${name.toLowerCase().replaceAll('-', '_')}`;
    return {
      map: `map $request_uri ${variable} {
  ~^${at.slice(0, -1)} ${quoted(value)};
  default "";
}
`,
      header: `  add_header ${name} ${variable} always;\n`,
    };
  });

/**
 * An nginx server that sends the headers with every answer and keeps no record of who asked. It stands inside
 * `http`, beside which TLS is set up as the host does it. With an onion address it also serves that.
 */
export function printNginx(
  headers: readonly (readonly [string, string])[],
  onion?: string,
): string {
  const { map, listen, location } = onion ? forOnion(onion) : { map: '', listen: '', location: '' };
  const own = folderRules.flatMap(forFolder);
  const lines = headers.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`);
  return `# Written by the build. Include it inside http { }; change listen and root to those of the host.
${map}${own.map(({ map }) => map).join('')}server {
  listen 80;
${listen}  root dist;
  index index.html;
  charset utf-8;

  access_log off;
  error_log /dev/null crit;
  log_not_found off;
  server_tokens off;

  etag off;
  if_modified_since off;
  add_header Last-Modified "";
  gzip_static on;
  gzip_vary on;
  absolute_redirect off;

  types {
    text/html html;
    text/javascript js;
    text/plain txt;
    image/svg+xml svg;
    application/json json;
    application/xml xml;
    text/csv csv;
  }
  charset_types text/javascript text/plain text/csv image/svg+xml application/xml;

${lines.join('\n')}
${own.map(({ header }) => header).join('')}${location}
  error_page 404 /404.html;
  location = /404.html { internal; }
  location ~ ^/_(headers|redirects)$ { return 404; }
  location ${listsFolder} { try_files $uri.json \${uri}index.json $uri =404; }
  location ~ \\.(br|gz)$ { return 404; }
}
`;
}

/** A value as one argument. Throws when it holds what nginx would read. */
function quoted(value: string): string {
  if (/["\\$]/.test(value)) throw new Error(`a header holds a sign that nginx reads: ${value}`);
  return `"${value}"`;
}
