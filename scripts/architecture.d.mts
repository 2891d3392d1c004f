/** What is wrong with the files of `folder`, one line each. */
export function checkArchitecture(folder: string): readonly string[];
