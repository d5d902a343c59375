import fc from 'fast-check';

// A property that takes longer than a test may, as on a busy machine, would be stopped without its seed being told.
fc.configureGlobal({ interruptAfterTimeLimit: 55_000, markInterruptAsFailure: true });
