// Eleventy 3.1 ships no types. Only what we call is declared here.
declare module '@11ty/eleventy' {
  export interface EleventyResult {
    readonly inputPath: string;
    readonly outputPath: string | false;
    readonly url: string | false;
    readonly content: string;
  }

  export interface UserConfig {
    addGlobalData(key: string, value: unknown): void;
    addExtension(
      extension: string,
      options: {
        outputFileExtension: string;
        read: boolean;
        getData: boolean;
        getInstanceFromInputPath(inputPath: string): Promise<object>;
        compileOptions: { cache: boolean };
        compile: CompileFactory;
      },
    ): void;
    setTemplateFormats(formats: readonly string[]): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    readonly benchmarkManager: {
      getAll(): Readonly<Record<string, { setIsVerbose(isVerbose: boolean): void }>>;
    };
    readonly globalData: Readonly<Record<string, unknown>>;
  }

  type CompileFactory = (
    text: unknown,
    inputPath: string,
  ) => (data: { readonly page: { readonly outputPath: string } }) => Promise<string>;

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        /** Empty for none. */
        configPath?: string;
        quietMode?: boolean;
        source?: 'cli' | 'script';
        runMode?: string;
        config?: (config: UserConfig) => void | Promise<void>;
      },
    );
    disableLogger(): void;
    toJSON(): Promise<readonly EleventyResult[]>;
  }
}
