import { EventEmitter as NodeEmitter } from "node:events";
import { expect, test } from "vitest";
import { EventEmitter } from "../../../src/report/pdf/events.ts";

/** Listeners that come and go while an event is told, as tables do when a page breaks. */
function story(emitter: EventEmitter | NodeEmitter): readonly string[] {
  const heard: string[] = [];
  const once = () => {
    heard.push("once");
    emitter.removeListener("page", once);
    emitter.addListener("page", late);
  };
  const late = () => heard.push("late");
  const always = (...values: unknown[]) => heard.push(values.join());
  emitter.addListener("page", once);
  emitter.addListener("page", always).addListener("page", always);
  heard.push(String(emitter.emit("page", 1, 2)));
  emitter.removeListener("page", always);
  heard.push(String(emitter.emit("page", 3)), String(emitter.emit("other")));
  return heard;
}

test("layout hears the same events in the browser as in Node, in the same order", () => {
  expect(story(new EventEmitter())).toEqual(story(new NodeEmitter()));
  expect(story(new EventEmitter())).toEqual(["once", "1,2", "1,2", "true", "3", "late", "true", "false"]);
});
