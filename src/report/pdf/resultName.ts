/** The file name under which the data behind a report is embedded in it. */
export const RESULT_NAME = "result.json";
