/** The thread that reads feeds: takes `ReadRequest`s one at a time, answers each with a `ReadOutcome`. Holds no state. */
import { parentPort } from 'node:worker_threads';
import { type ReadRequest, readFeed } from './read-feed.ts';

parentPort?.on('message', (request: ReadRequest) => {
  void readFeed(request).then((outcome) => parentPort?.postMessage(outcome));
});
