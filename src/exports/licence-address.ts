/** Software knows a licence of Creative Commons by its address without the page that explains it in one language. */
export const licenceAddress = (address: string): string => address.replace(/deed\.[a-z]+$/, "");
