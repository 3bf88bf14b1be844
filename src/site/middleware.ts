import { defineMiddleware } from "astro:middleware";
import { mayHoldOtherScript } from "../writing-systems.ts";
import { markOtherScripts } from "./markup/other-scripts.ts";
import styleSheet from "./styles/andere-schriften.css?url";

/** Every page passes here when it is made; what is no page, or holds no other script than Latin, goes on as it is. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const page = Buffer.from(await response.arrayBuffer());
  if (!mayHoldOtherScript(page)) return new Response(page, response);
  const isPrint = url.pathname.startsWith("/druk/");
  return new Response(markOtherScripts(page.toString("utf8"), { styleSheet, isPrint }), response);
});
