export class Shutdown {
  add(stop: () => unknown): void;
  run(): Promise<void>;
  listen(): void;
  get stopping(): boolean;
  get signal(): AbortSignal;
}
