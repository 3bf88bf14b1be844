/**
 * What a page may load: only what stands on the site itself. No inline script, no inline style, no other host, no frame.
 * Data blocks (JSON-LD) are no script and need no permission.
 */
const sources: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
};

/** Searching runs WebAssembly, in a worker of the site itself: the one page that does may compile it. */
const searching: Readonly<Record<string, string>> = {
  "script-src": "'self' 'wasm-unsafe-eval'",
  "worker-src": "'self'",
};

const written = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join("; ");

/** For the meta tag of a page; `isSearch` only on the page that searches. */
export function pagePolicy({ isSearch }: { isSearch: boolean }): string {
  return written(isSearch ? { ...sources, ...searching } : sources);
}

/** For hosts that send headers. A page obeys both this and its own tag, so this one allows what any page needs. */
const headers: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", written({ ...sources, ...searching, "frame-ancestors": "'none'" })],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Permissions-Policy", "camera=(), geolocation=(), interest-cohort=(), microphone=()"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Strict-Transport-Security", "max-age=31536000; includeSubDomains"],
];

/** `_headers`, as Netlify, Cloudflare Pages and others read it; other hosts can copy the lines. */
export function headersFile(): string {
  const lines = headers.map(([name, value]) => `  ${name}: ${value}\n`);
  const lasting = "/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n";
  return `/*\n${lines.join("")}\n${lasting}`;
}
