import type { APIRoute } from "astro";
import { publication } from "../../publication.ts";
import { themeCss } from "../../theme/theme-css.ts";

export function getStaticPaths() {
  return [...publication().dataset.huisstijlen].map(([huisstijl, theme]) => ({
    params: { huisstijl },
    props: { theme },
  }));
}

/** The colours of an opsteller, in a file of their own: the content security policy allows no styles in a page. */
export const GET: APIRoute = ({ props }) =>
  new Response(themeCss(props.theme), { headers: { "content-type": "text/css; charset=utf-8" } });
