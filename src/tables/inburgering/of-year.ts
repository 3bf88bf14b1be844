/** Of the files of which there is one for each year, that of the year of the document. */
export function ofYear<T extends { jaar: number }>(files: readonly T[], year: number): T | undefined {
  return files.find(({ jaar }) => jaar === year);
}
