/** What open pages of the preview hear when they are to show what changed. */
export const changedEvent = "raadzaam:gewijzigd";
