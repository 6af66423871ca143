/** Preact, from the gateway's own jar, as the modules of the page use it. */
const { preact, preactHooks } = globalThis;

export const { h, render, Fragment } = preact;
export const { useEffect, useLayoutEffect, useMemo, useRef, useState, useCallback } = preactHooks;
