import assert from 'assert';

/** The assertions of `node:assert/strict` where there is no Node. */
// eslint-disable-next-line no-restricted-syntax -- it stands in for a module that is used by its default export
export default assert.strict;
