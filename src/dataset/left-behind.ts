/** Hidden files, the lock of a document that lies open in Word or Excel, and what Windows keeps beside pictures. */
const leftBehind = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** Whether a program left this file behind, so that it is nothing that a writer put there. */
export function isLeftBehind(name: string): boolean {
  return leftBehind.test(name);
}
