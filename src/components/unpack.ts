/** What was packed into a page: base64 of JSON as raw DEFLATE (RFC 1951). Throws where a browser cannot unpack it. */
export async function unpack<Packed>(text: string): Promise<Packed> {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(unpacked).json() as Promise<Packed>;
}
