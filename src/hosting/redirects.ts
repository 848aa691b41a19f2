/** The folder whose addresses stand without an ending, as Open Referral UK has them. */
export const listsFolder = '/data/hsds/';

/**
 * What static hosts read in `_redirects`: where the open data stands at an address without an ending. Our own servers
 * look for `.json` by themselves. `files` are paths below the site's folder.
 */
export function printRedirects(files: readonly string[]): string {
  const lines = files
    .map((file) => `/${file}`)
    .filter((path) => path.startsWith(listsFolder) && path.endsWith('.json'))
    .map((path) => `${path.replace(/(index)?\.json$/, '')} ${path} 200\n`);
  return lines.join('');
}
