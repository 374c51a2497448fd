interface ImportMetaEnv {
  /** From package.json. */
  readonly VITE_VERSION: string;
}
