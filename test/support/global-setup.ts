import { type Service, startServices, stopServices } from './services.ts';

let users = 0;
let started: Promise<Service[]> | null = null;

/**
 * For `npx vitest run …` by hand; `npm test` has started the services already, and then this finds them in
 * the environment. All projects of a run share one set.
 */
export default async function setup(): Promise<() => Promise<void>> {
  users += 1;
  started ??= startServices();
  const services = await started;
  return async () => {
    users -= 1;
    if (users === 0) await stopServices(services);
  };
}
