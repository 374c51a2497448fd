import type { RegisterMap } from "../../core/register/registerMap.ts";
import type {
  CaseGroup,
  CasesDone,
  FigureRequest,
  FiguresDone,
  Preview,
  Progress,
  ReadDone,
  Refused,
  RegisterAnswer,
  RegisterAsk,
  RegisterReply,
  RegisterRequest,
  RejectedDone,
  SurveyDone,
} from "./registerMessages.ts";
import workerUrl from "./registerWorker.ts?worker&url";

export type Unanswered = Refused | { readonly kind: "cancelled" } | { readonly kind: "failed"; readonly message: string };
type Answered<T> = Promise<T | Unanswered>;
type OnProgress = (progress: Progress) => void;

/** The page's door to one register: it is read in a worker of its own, which keeps the rows until `stop`. */
export type OpenRegister = {
  readonly preview: (file: Blob, map: RegisterMap, onProgress?: OnProgress) => Answered<Preview>;
  readonly read: (file: Blob, map: RegisterMap, onProgress: OnProgress) => Answered<ReadDone>;
  readonly figures: (request: FigureRequest) => Answered<FiguresDone>;
  readonly cases: (request: FigureRequest, group: CaseGroup, most: number) => Answered<CasesDone>;
  readonly rejected: (from: number, most: number) => Answered<RejectedDone>;
  readonly survey: (file: Blob, map: RegisterMap, onProgress: OnProgress) => Answered<SurveyDone>;
  /** Whatever was asked ends as cancelled, and the rows are gone. Asking again starts afresh. */
  readonly stop: () => void;
};

type Waiting = { readonly settle: (answer: RegisterAnswer | Unanswered) => void; readonly onProgress: OnProgress };

export function openRegister(newWorker: (url: string) => Worker): OpenRegister {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const end = (answer: Unanswered): void => {
    worker?.terminate();
    worker = undefined;
    for (const { settle } of waiting.values()) settle(answer);
    waiting.clear();
  };

  const started = (): Worker => {
    const one = newWorker(workerUrl);
    one.onmessage = ({ data }: MessageEvent<RegisterReply>) => {
      const asked = waiting.get(data.id);
      if (asked === undefined) return;
      if (data.kind === "progress") return asked.onProgress(data.progress);
      waiting.delete(data.id);
      asked.settle(data.kind === "answer" ? data.answer : { kind: "failed", message: data.message });
    };
    one.onerror = (event) => end({ kind: "failed", message: event.message });
    return one;
  };

  const send = (ask: RegisterAsk, onProgress: OnProgress = () => {}): Promise<RegisterAnswer | Unanswered> => {
    worker ??= started();
    last += 1;
    const request: RegisterRequest = { id: last, ask };
    const answer = new Promise<RegisterAnswer | Unanswered>((settle) => waiting.set(last, { settle, onProgress }));
    worker.postMessage(request);
    return answer;
  };

  return {
    preview: async (file, map, onProgress) => expected("preview", await send({ kind: "preview", file, map }, onProgress)),
    read: async (file, map, onProgress) => expected("read", await send({ kind: "read", file, map }, onProgress)),
    figures: async (request) => expected("figures", await send({ kind: "figures", request })),
    cases: async (request, group, most) => expected("cases", await send({ kind: "cases", request, group, most })),
    rejected: async (from, most) => expected("rejected", await send({ kind: "rejected", from, most })),
    survey: async (file, map, onProgress) => expected("survey", await send({ kind: "survey", file, map }, onProgress)),
    stop: () => end({ kind: "cancelled" }),
  };
}

function expected<K extends RegisterAnswer["kind"]>(
  kind: K,
  answer: RegisterAnswer | Unanswered,
): Extract<RegisterAnswer, { kind: K }> | Unanswered {
  if (answer.kind === "problems" || answer.kind === "cancelled" || answer.kind === "failed") return answer;
  if (answer.kind !== kind) throw new Error(`The register's worker answered ${answer.kind} to ${kind}`);
  // The kind was compared on the line above; the compiler does not carry that over to a type parameter.
  return answer as Extract<RegisterAnswer, { kind: K }>;
}
