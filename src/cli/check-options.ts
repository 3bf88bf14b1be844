import { didYouMean } from "../nearest.ts";

const formats = ["tekst", "json", "sarif", "markdown"] as const;
export type Format = (typeof formats)[number];

/** How the outcome of the checks is told. */
export interface CheckOptions {
  format: Format;
  /** A warning counts as an error. */
  strict: boolean;
}

/** The options of `npm run check`; a text says what is wrong with them. */
export function checkOptions(args: readonly string[]): CheckOptions | string {
  const options: CheckOptions = { format: "tekst", strict: false };
  for (let index = 0; index < args.length; index++) {
    const [name, inline] = (args[index] as string).split("=", 2) as [string, string | undefined];
    if (name === "--strict") options.strict = true;
    else if (name === "--format") {
      const wanted = inline ?? args[++index] ?? "";
      const format = formats.find((each) => each === wanted);
      if (!format) return `‘${wanted}’ is geen vorm van een verslag. ${didYouMean(wanted, formats)}`;
      options.format = format;
    } else return `‘${name}’ is geen optie. ${didYouMean(name, ["--format", "--strict"])}`;
  }
  return options;
}
