import type { TextFile } from "../../dataset/text-file.ts";
import { didYouMean } from "../../nearest.ts";
import { blockId } from "../mdx/slug.ts";

/** One block of a writer's text: what stands below a line with one # and its name. */
export interface ProseBlock {
  id: string;
  /** As the writer typed it. */
  name: string;
  /** The Markdown of the block. */
  text: string;
  /** Offset of the block in its file. */
  offset: number;
  /** Offset of the line that names it. */
  nameOffset: number;
  file: TextFile;
}

/** The name of what stands above the first line that names a block. */
const unnamed = "tekst";

const oneOf = new Intl.ListFormat("nl", { type: "disjunction" });

const isUnnamed = ({ id, nameOffset, offset }: ProseBlock): boolean => id === unnamed && nameOffset === offset;

/** Why a block has no place: what has no name was perhaps forgotten to be named. */
export function misplacedWords(block: ProseBlock, where: string): string {
  const { name } = block;
  return isUnnamed(block)
    ? `De tekst boven de eerste regel met één hekje heeft geen plek in ${where}.`
    : `Het blok ‘${name}’ heeft geen plek in ${where}.`;
}

/** What to do with it: to name it, or to name it as one of the `known` blocks. */
export function misplacedHint(block: ProseBlock, known: readonly string[]): string {
  if (!isUnnamed(block) || known.length === 0) return didYouMean(block.id, known);
  return `Zet erboven hoe het blok heet: een regel met ${oneOf.format(known.map((id) => `‘# ${id}’`))}.`;
}

/** A file without such lines is one block `tekst`. */
export function blocksOf(file: TextFile): ProseBlock[] {
  const names = [...file.text.matchAll(/^#[ \t]+(.+?)[ \t#]*$/gm)];
  const block = (name: string, id: string, nameOffset: number, offset: number, end: number): ProseBlock => ({
    id,
    name,
    text: file.text.slice(offset, end),
    offset,
    nameOffset,
    file,
  });
  const first = names[0]?.index ?? file.text.length;
  const before = file.text.slice(0, first).trim() === "" ? [] : [block(unnamed, unnamed, 0, 0, first)];
  return [
    ...before,
    ...names.map((match, index) => {
      const name = match[1] as string;
      const end = names[index + 1]?.index ?? file.text.length;
      return block(name, blockId(name), match.index, match.index + match[0].length, end);
    }),
  ];
}
