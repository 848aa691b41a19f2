/** What a card for other sites says. `url` is where it leads, `call` the number for danger now. */
export interface Embed {
  heading: string;
  text: string;
  link: string;
  danger: string;
  url: string;
  call: { label: string; href: string };
}

const styles = {
  card: 'max-width:26em;padding:1em;border:2px solid;border-radius:12px',
  first: 'margin:0 0 .5em',
  last: 'margin:0',
};

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escaped[sign] ?? sign);

/**
 * A card as HTML that another site can put on its page: no script, no frame, no picture, nothing loaded; it takes
 * the colours and letters of the page it stands on. Without `isStyled` it has no style attributes, which a
 * strict policy refuses.
 */
export function printEmbed(
  { heading, text, link, danger, url, call }: Embed,
  language: string,
  isStyled = true,
): string {
  const styled = (name: keyof typeof styles) => (isStyled ? ` style="${styles[name]}"` : '');
  const to = `rel="noopener noreferrer" referrerpolicy="no-referrer"`;
  return [
    `<div lang="${language}"${styled('card')}>`,
    `  <p${styled('first')}><strong>${escapeHtml(heading)}</strong></p>`,
    `  <p${styled('first')}>${escapeHtml(text)}</p>`,
    `  <p${styled('first')}><a href="${escapeHtml(url)}/" ${to}>${escapeHtml(link)}</a></p>`,
    `  <p${styled('last')}>${escapeHtml(danger)} <a href="${escapeHtml(call.href)}">${escapeHtml(call.label)}</a></p>`,
    `</div>`,
  ].join('\n');
}
