// Imported before the site builder: its bundler works outside the heap of JavaScript, and would keep what it freed for a next
// bundle, some 50 MB that a build with many documents needs more.
process.env.MIMALLOC_PURGE_DELAY ??= "0";
