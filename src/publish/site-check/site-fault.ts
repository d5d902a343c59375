/** What is wrong with a built page. The content passed its checks, so it is a fault of a layout or of ours. */
export type SiteFault =
  | {
      readonly code: 'invalid-html';
      readonly page: string;
      readonly detail: string;
      readonly line: number;
      readonly rule: string;
    }
  | {
      readonly code: 'dead-link' | 'dead-anchor' | 'outside-resource' | 'outside-prefix' | 'third-request';
      readonly page: string;
      readonly target: string;
    }
  | { readonly code: 'script'; readonly page: string; readonly detail: string }
  | { readonly code: 'duplicate-id'; readonly page: string; readonly id: string }
  | {
      readonly code: 'bad-reference';
      readonly page: string;
      readonly attribute: string;
      readonly id: string;
    }
  | { readonly code: 'too-heavy'; readonly page: string; readonly bytes: number; readonly budget: number };
