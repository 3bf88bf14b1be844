import { defineMiddleware } from "astro:middleware";
import { mayHoldOtherScript } from "../writing-systems.ts";
import { markOtherScripts } from "./markup/other-scripts.ts";
import styleSheet from "./styles/andere-schriften.css?url";
import { otherScriptsHeader } from "./writing/finished-file.ts";

/**
 * Every page passes here when it is made; what is no page, or holds no other script than Latin, goes on as it is. A build
 * hears where the style sheet of other scripts is, and looks when it writes the page: reading it here would copy it.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  if (__IS_BUILD__ && url.pathname.endsWith("/")) {
    response.headers.set(otherScriptsHeader, styleSheet);
    return response;
  }
  const page = Buffer.from(await response.arrayBuffer());
  if (!mayHoldOtherScript(page)) return new Response(page, response);
  const isPrint = url.pathname.startsWith("/druk/");
  return new Response(markOtherScripts(page.toString("utf8"), { styleSheet, isPrint }), response);
});
